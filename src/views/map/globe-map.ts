import type { Point } from './pole-of-inaccessibility.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import type { Padding, Project, Size } from './map-projection.ts';

/** What the globe needs to know beyond its shapes; it works out by itself what has changed. */
export interface GlobePicture {
  readonly paint: MapPaint;
  readonly size: Size;
  readonly padding: Padding;
}

/** The camera as the layers above the globe see it; a new object after every move. */
export interface GlobeCamera {
  readonly project: Project;
  /** Does it show the whole region, as after a fit? */
  readonly isHome: boolean;
  /** Is a drag, a zoom or an animation under way? */
  readonly isMoving: boolean;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
}

/** What the globe tells. */
export interface GlobeEvents {
  /** The first picture stands; also after a lost context has come back. */
  readonly onDrawn: () => void;
  /** The WebGL context is lost; `onDrawn` follows if it comes back. */
  readonly onLost: () => void;
  /** There will be no picture. */
  readonly onFailed: (cause: unknown) => void;
  readonly onCamera: (camera: GlobeCamera) => void;
  /** The pointer is over a municipality, or over none; with its place on screen. */
  readonly onPoint: (code: string | null, place: Point) => void;
  /** A municipality was pressed, or the ground beside them. */
  readonly onPress: (code: string | null) => void;
}

/** Words that MapLibre itself shows. */
export interface GlobeWords {
  readonly windowsHelp: string;
  readonly macHelp: string;
  readonly mobileHelp: string;
}

/** Everything to start the globe with. */
export interface GlobeStart {
  readonly container: HTMLElement;
  readonly geometry: MapGeometry;
  readonly picture: GlobePicture;
  readonly events: GlobeEvents;
  readonly words: GlobeWords;
  readonly isMotionReduced: boolean;
}

/** The globe as the rest of the map uses it, whatever draws it. */
export interface GlobeMap<Native = unknown> {
  readonly native: Native;
  readonly update: (picture: GlobePicture) => void;
  readonly zoomBy: (levels: number) => void;
  readonly showRegion: () => void;
  readonly destroy: () => void;
}
