import { useDeferredValue, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { MapView } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';
import { AreaList } from './AreaList.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { codesOf } from './legend-highlight.ts';
import './map.css';
import type { MapGeometry } from './map-geometry.ts';
import type { ClassKey } from './map-paint.ts';
import { areaSentence, namesOf } from './map-words.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { paint as paintOf } from './paint.ts';
import type { PaintScheme } from './palettes.ts';
import type { Point } from './pole-of-inaccessibility.ts';
import { SvgMap } from './SvgMap.tsx';
import { largestRadius } from './symbol-size.ts';
import { TileMap } from './TileMap.tsx';
import { useAreaKeys } from './use-area-keys.ts';
import { useGlobe } from './use-globe.ts';
import { useMapPicture } from './use-map-picture.ts';
import { useMapRoom } from './use-map-room.ts';
import { useMapScreen } from './use-map-screen.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface CoverageMapProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
  readonly view: MapView;
  readonly onViewChange: (view: MapView) => void;
  readonly selected: MunicipalityCode | null;
  readonly hovered: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onHover: (code: MunicipalityCode | null) => void;
  readonly scheme: PaintScheme;
  /** The question in words: the map's accessible name. */
  readonly title: string;
  /** Called with MapLibre's map object once it is drawn; for tests. */
  readonly onReady?: (map: unknown) => void;
}

const canHover = (): boolean => typeof window.matchMedia !== 'function' || window.matchMedia('(hover: hover)').matches;

/** The map of an answer, as globe, still picture or tiles, with its legend; the same classes and words in each. */
export const CoverageMap = (props: CoverageMapProps): ReactElement => {
  const { result, dataset, geometry, view, onViewChange, selected, hovered, onSelect, onHover, scheme, title, onReady } = props;
  const text = useText();
  const prefix = `${useId()}-`;
  const [frame, stage, container, list] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [pointer, setPointer] = useState<{ readonly code: MunicipalityCode; readonly place: Point } | null>(null);
  const [pointed, setPointed] = useState<ClassKey | null>(null);
  const [pinned, setPinned] = useState<ClassKey | null>(null);
  const room = useMapRoom(frame, stage);
  const paint = useMemo(() => paintOf(result, { view, scheme }), [result, view, scheme]);
  const words = useMemo(() => ({ text, sentence: result.sentence, paint, names: namesOf(dataset, text) }), [text, result, paint, dataset]);
  const isTiles = view.layout === 'tiles';

  const press = (code: MunicipalityCode | null): void => {
    if (code !== null) keys.onPress(code, list.current);
    onSelect(code === selected ? null : code);
  };
  const point = (code: MunicipalityCode | null, place: Point): void => {
    if (!canHover()) return;
    setPointer(code === null ? null : { code, place });
    if (code !== hovered) onHover(code);
  };

  const picture = useMapPicture({ geometry, paint, room, words, isTiles });
  const globe = useGlobe({ container, geometry, picture: picture.globe, isWanted: !isTiles, onPoint: point, onPress: press, onReady });
  const screen = useMapScreen({ geometry, paint, picture, room, selected, isTiles, camera: globe.status === 'drawn' ? globe.camera : null });
  const keys = useAreaKeys({
    stops: screen.stops, selected, first: picture.first, onSelect, onHover, onZoom: globe.zoomBy, onWholeRegion: globe.showRegion,
  });
  const key = pointed ?? pinned;
  const highlighted = useDeferredValue(useMemo(() => (key === null ? null : new Set(codesOf(key, paint))), [key, paint]));
  const entries = useMemo(() => paint.areas.map((area) => ({ code: area.code, words: areaSentence(area, words) })), [paint, words]);
  const spot = pointer ?? (!keys.isByKeys || keys.active === null ? null : { code: keys.active, place: screen.placeOf(keys.active) });
  const spotArea = spot === null ? undefined : paint.byCode.get(spot.code);
  const isStill = globe.status !== 'drawn' && !isTiles;

  return (
    <section ref={frame} className="map" data-globe={globe.status} data-layout={view.layout}>
      <LayoutSwitch layout={view.layout} onChange={(layout) => { onViewChange({ ...view, layout }); }} />
      <div ref={stage} className="map-stage">
        <div ref={container} className="map-globe" hidden={isTiles} />
        {isStill && <SvgMap model={picture.still} paint={paint} prefix={prefix} onPoint={point} onPress={press} />}
        {isTiles
          ? (
            <TileMap size={room.size} paint={paint} tiles={picture.tiles} texts={picture.texts} textWidth={picture.textWidth} prefix={prefix}
              selected={selected} hovered={hovered} highlighted={highlighted} onPoint={point} onPress={press} />
          )
          : (
            <MapOverlay size={room.size} paint={paint} shapes={screen.shapes} labels={screen.labels} texts={picture.texts}
              selected={selected} hovered={hovered} highlighted={highlighted} />
          )}
        {!isTiles && globe.status === 'failed' && <p className="map-still" role="note" data-map-obstacle="">{text.t('map.still')}</p>}
        {!isTiles && globe.status !== 'failed' && <ZoomButtons globe={globe} />}
        <AreaList title={title} entries={entries} active={keys.active} selected={selected} list={list}
          onFocus={keys.onFocus} onBlur={keys.onBlur} onKeyDown={keys.onKeyDown} />
        {spot !== null && spotArea !== undefined && <MapTooltip area={spotArea} words={words} place={spot.place} size={room.size} />}
      </div>
      <MapLegend words={words} view={view} largestPx={largestRadius(room.size)} highlight={{ pinned, onPoint: setPointed, onPin: setPinned }} onViewChange={onViewChange} />
    </section>
  );
};
