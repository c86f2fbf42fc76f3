import { GeoJSONSource, Map as MapLibre, setWorkerUrl, type LngLat, type MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { boxOfPoints } from './boxes.ts';
import { fitStep } from './fit-camera.ts';
import type { GlobeMap, GlobePicture, GlobeStart } from './globe-map.ts';
import { regionPoints } from './map-projection.ts';
import { AREA_LAYER, areaSource, mapStyle, schemePaint, symbolSource } from './map-style.ts';
import { patternPixels } from './patterns.ts';
import { parsePatternImage, patternScaleAt } from './pattern-image.ts';
import type { Point } from './pole-of-inaccessibility.ts';
import { largestRadius } from './symbol-size.ts';

setWorkerUrl(workerUrl);

const FIT_STEPS = 6;
const FIRST_ZOOM = 4;
/** Zoom levels around the view of the whole region: a user can get close, but not lost. */
const ZOOM_OUT_LEVELS = 0.4;
const ZOOM_IN_LEVELS = 4.5;
/** MapLibre takes whole numbers only. */
const PATTERN_PIXEL_RATIO = 4;
const RESTORE_LIMIT_MS = 6_000;
const MOVE_MS = 300;
const START_LIMIT_MS = 20_000;

interface Home {
  readonly centre: Point;
  readonly zoom: number;
}

/**
 * Owns the MapLibre instance: makes it, feeds it the difference between two pictures, and keeps the
 * camera near the region. Throws when the browser has no WebGL.
 */
export class MaplibreMap implements GlobeMap<MapLibre> {
  readonly native: MapLibre;
  readonly #start: GlobeStart;
  #picture: GlobePicture;
  #home: Home = { centre: [0, 0], zoom: FIRST_ZOOM };
  #isAtHome = true;
  #isStyled = false;
  #isFitting = false;
  #toldView = '';
  #patternScale = 1;
  #limit: ReturnType<typeof setTimeout> | undefined;

  constructor(start: GlobeStart) {
    this.#start = start;
    this.#picture = start.picture;
    const { paint, size } = start.picture;
    this.native = new MapLibre({
      container: start.container,
      style: mapStyle(start.geometry, paint, largestRadius(size)),
      center: this.#regionCentre(), zoom: FIRST_ZOOM, maxPitch: 0,
      attributionControl: false, maplibreLogo: false, trackResize: false, keyboard: false, boxZoom: false,
      dragRotate: false, touchPitch: false, cooperativeGestures: true, fadeDuration: 0, renderWorldCopies: false,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': start.words.windowsHelp,
        'CooperativeGesturesHandler.MacHelpText': start.words.macHelp,
        'CooperativeGesturesHandler.MobileHelpText': start.words.mobileHelp,
      },
    });
    this.#prepare();
  }

  #prepare(): void {
    const map = this.native;
    map.touchZoomRotate.disableRotation();
    const canvas = map.getCanvas();
    // The listbox around the map is the one stop for keys and screen readers.
    canvas.tabIndex = -1;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.removeAttribute('role');
    map.setMissingStyleImageResolver((id) => { this.#addPattern(id); });
    this.#listen();
    this.#expect(START_LIMIT_MS, 'The map did not start in time.');
  }

  /** What happens on which event of the map. */
  #listen(): void {
    const map = this.native;
    map.on('style.load', () => { this.#onStyle(); });
    map.on('render', () => { this.#tellCamera(); });
    map.on('mousemove', (event) => { this.#onMouseMove(event); });
    map.on('mouseout', () => { this.#start.events.onPoint(null, [0, 0]); });
    map.on('click', (event) => { this.#start.events.onPress(this.#codeAt(event)); });
    map.on('movestart', (event) => { if (!this.#isFitting && 'originalEvent' in event && event.originalEvent !== undefined) this.#isAtHome = false; });
    map.on('moveend', () => {
      this.#refitPatterns();
      this.#tellCamera();
    });
    map.on('webglcontextlost', () => { this.#onLost(); });
    map.on('error', ({ error }) => { if (!this.#isStyled) this.#start.events.onFailed(error); });
  }

  #onStyle(): void {
    this.#isStyled = true;
    this.#applyPaint(undefined);
    if (this.#isAtHome) this.#fit();
    this.native.once('idle', () => {
      clearTimeout(this.#limit);
      this.#tellCamera();
      this.#start.events.onDrawn();
    });
  }

  #onLost(): void {
    this.#isStyled = false;
    this.#start.events.onLost();
    this.#expect(RESTORE_LIMIT_MS, 'The browser took the map’s graphics away.');
  }

  #expect(limitMs: number, words: string): void {
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => { this.#start.events.onFailed(new Error(words)); }, limitMs);
  }

  #addPattern(id: string): void {
    const parsed = parsePatternImage(id);
    if (parsed === undefined || this.native.hasImage(id)) return;
    const { width, height, data } = patternPixels(parsed.pattern, parsed.line, PATTERN_PIXEL_RATIO * parsed.scale);
    this.native.addImage(id, new ImageData(data, width, height), { pixelRatio: PATTERN_PIXEL_RATIO });
  }

  /** MapLibre enlarges a pattern with the map up to the next whole zoom level: after a move it is laid anew at its own size. */
  #refitPatterns(): void {
    const scale = patternScaleAt(this.native.getZoom());
    if (scale === this.#patternScale || !this.#isStyled) return;
    this.#patternScale = scale;
    this.#setData('areas', areaSource(this.#start.geometry, this.#picture.paint, scale));
  }

  #codeAt({ point }: MapMouseEvent): string | null {
    if (!this.#isStyled) return null;
    const [feature] = this.native.queryRenderedFeatures(point, { layers: [AREA_LAYER] });
    const code: unknown = feature?.properties['code'];
    return typeof code === 'string' ? code : null;
  }

  #onMouseMove(event: MapMouseEvent): void {
    const code = this.native.isMoving() ? null : this.#codeAt(event);
    this.native.getCanvas().style.cursor = code === null ? '' : 'pointer';
    this.#start.events.onPoint(code, [event.point.x, event.point.y]);
  }

  #regionCentre(): [number, number] {
    const box = boxOfPoints(regionPoints(this.#start.geometry));
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  readonly #project = ([longitude, latitude]: Point): Point => {
    const { x, y } = this.native.project([longitude, latitude]);
    return [x, y];
  };

  #tellCamera(): void {
    const zoom = this.native.getZoom();
    const { lng, lat } = this.native.getCenter();
    const { width, height } = this.#picture.size;
    const isMoving = this.native.isMoving();
    const view = [lng, lat, zoom, width, height, this.#isAtHome, isMoving].join();
    if (this.#isFitting || view === this.#toldView) return;
    this.#toldView = view;
    this.#start.events.onCamera({
      project: this.#project,
      isHome: this.#isAtHome,
      isMoving,
      canZoomIn: zoom < this.#home.zoom + ZOOM_IN_LEVELS - 0.01,
      canZoomOut: zoom > this.#home.zoom - ZOOM_OUT_LEVELS + 0.01,
    });
  }

  /** Jumps so that the region fills the padded picture, and remembers that view as home. */
  #fit(): void {
    const { size, padding } = this.#picture;
    const points = regionPoints(this.#start.geometry);
    this.#isFitting = true;
    this.native.setTransformConstrain((center, zoom) => ({ center, zoom }));
    // As the map's own padding it moves the middle of the projection too: the region stands upright beside the legend.
    this.native.jumpTo({ center: this.#regionCentre(), zoom: FIRST_ZOOM, padding });
    for (let step = 0; step < FIT_STEPS; step += 1) {
      const change = fitStep(points.map(this.#project), size, padding);
      const center = this.native.unproject([change.centre[0], change.centre[1]]);
      this.native.jumpTo({ center, zoom: this.native.getZoom() + change.zoom });
    }
    const { lng, lat } = this.native.getCenter();
    this.#home = { centre: [lng, lat], zoom: this.native.getZoom() };
    this.native.setTransformConstrain((center, zoom) => this.#constrained(center, zoom));
    this.#isFitting = false;
    this.#isAtHome = true;
  }

  /** Keeps the middle of the picture over the region and its close surroundings, and the zoom near its own. */
  #constrained(center: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const box = boxOfPoints([...regionPoints(this.#start.geometry), this.#home.centre]);
    const limited = center.wrap();
    limited.lng = Math.min(box.x + box.width, Math.max(box.x, limited.lng));
    limited.lat = Math.min(box.y + box.height, Math.max(box.y, limited.lat));
    return { center: limited, zoom: Math.min(this.#home.zoom + ZOOM_IN_LEVELS, Math.max(this.#home.zoom - ZOOM_OUT_LEVELS, zoom)) };
  }

  /** @param before the picture that is drawn; `undefined` when nothing can be taken for granted. */
  #applyPaint(before: GlobePicture | undefined): void {
    const { paint, size } = this.#picture;
    const { geometry } = this.#start;
    this.#setData('areas', areaSource(geometry, paint, this.#patternScale));
    const hasSymbols = paint.legend.kind === 'symbols' || before?.paint.legend.kind === 'symbols';
    if (before === undefined || hasSymbols) this.#setData('symbols', symbolSource(geometry, paint, largestRadius(size)));
    if (before?.paint.palette === paint.palette && before.paint.areaBorder === paint.areaBorder) return;
    for (const [layer, property, value] of schemePaint(paint)) {
      // Names and values come from our own style, which its test validates.
      type Set = Parameters<MapLibre['setPaintProperty']>;
      this.native.setPaintProperty(layer, property as Set[1], value as Set[2]);
    }
  }

  #setData(id: string, data: GeoJSON.GeoJSON): void {
    const source = this.native.getSource(id);
    if (source instanceof GeoJSONSource) void source.setData(data);
  }

  /** Draws another picture: repaints when the paint differs, fits when the room differs. */
  update(picture: GlobePicture): void {
    const previous = this.#picture;
    this.#picture = picture;
    const isResized = previous.size !== picture.size;
    if (isResized) this.native.resize();
    if (!this.#isStyled) return;
    if (previous.paint !== picture.paint || isResized) this.#applyPaint(previous);
    if (this.#isAtHome && (isResized || previous.padding !== picture.padding)) this.#fit();
  }

  zoomBy(levels: number): void {
    this.#isAtHome = false;
    this.native.easeTo({ zoom: this.native.getZoom() + levels, duration: this.#start.isMotionReduced ? 0 : MOVE_MS });
  }

  showRegion(): void {
    const [center, zoom] = [this.native.getCenter(), this.native.getZoom()];
    this.#fit();
    const { centre, zoom: homeZoom } = this.#home;
    if (this.#start.isMotionReduced) return;
    this.native.jumpTo({ center, zoom });
    this.native.easeTo({ center: [centre[0], centre[1]], zoom: homeZoom, duration: MOVE_MS });
  }

  destroy(): void {
    clearTimeout(this.#limit);
    this.native.remove();
  }
}
