import { decodeGeometry, type MapGeometry } from '../views/map/map-geometry.ts';
import { topology } from './files.ts';

/** The map's shapes of the package that Katve comes with. */
export const builtInGeometry = async (): Promise<MapGeometry> => {
  const [municipalities, context] = await Promise.all([topology('municipalities.topo.json'), topology('context.topo.json')]);
  return decodeGeometry(municipalities, context);
};
