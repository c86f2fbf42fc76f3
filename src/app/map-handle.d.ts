import type { Map as MapLibreMap } from 'maplibre-gl';

declare global {
  interface Window {
    /** MapLibre's map once it is drawn: for the journeys and the browser's console. */
    katveMap?: MapLibreMap;
  }
}
