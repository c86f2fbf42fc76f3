import type { Map as MapLibreMap } from 'maplibre-gl';
import { use, type ComponentProps, type ReactElement } from 'react';
import { CoverageMap } from '../views/map/CoverageMap.tsx';
import { usePackage } from './open-package.ts';

const expose = (map: unknown): void => {
  window.katveMap = map as MapLibreMap; // the map view hands out MapLibre's own map, untyped so that nothing draws around it
};

/** The map with its shapes; waits for them. */
const MapArea = (props: Omit<ComponentProps<typeof CoverageMap>, 'geometry' | 'onReady'>): ReactElement => (
  <CoverageMap {...props} geometry={use(usePackage().geometry())} onReady={expose} />
);

export default MapArea;
