import type { ReactElement, RefObject } from 'react';
import type { AreaMapContent } from '../../schema/area-map.ts';

/** Draws a small map of the region; the app makes it, as the map is a view of its own. */
export type RenderAreaMap = (content: AreaMapContent, ref: RefObject<SVGSVGElement | null>) => ReactElement;
