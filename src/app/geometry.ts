import { decodeGeometry, type MapGeometry } from '../views/map/map-geometry.ts';
import { topology } from './files.ts';

let started: Promise<MapGeometry> | null = null;

const load = async (): Promise<MapGeometry> => {
  const [municipalities, context] = await Promise.all([topology('municipalities.topo.json'), topology('context.topo.json')]);
  return decodeGeometry(municipalities, context);
};

/** The map's shapes, fetched once; after a failure the next call tries again. */
export const mapGeometry = (): Promise<MapGeometry> => {
  started ??= load().catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
};
