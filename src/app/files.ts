import type { MapTopology } from '../views/map/map-geometry.ts';

/** Everything the app serves itself lies below this folder, wherever the app is put. */
const BASE = new URL('./generated/', document.baseURI);

/** The address of a generated file. */
export const generatedUrl = (path: string): string => new URL(path, BASE).href;

const fetchGenerated = async (path: string): Promise<Response> => {
  const response = await fetch(generatedUrl(path));
  if (!response.ok) throw new Error(`${path}: HTTP ${String(response.status)}`);
  return response;
};

/** The bytes of a file of the snapshot. Rejects with the file's name when it is not there. */
export const snapshotBytes = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetchGenerated(`snapshot/${name}`)).arrayBuffer());

/** A TopoJSON file. Rejects with the file's name when it is not there or no JSON. */
export const topology = async (name: string): Promise<MapTopology> =>
  (await fetchGenerated(name)).json() as Promise<MapTopology>; // written by our own pipeline; decodeGeometry checks its objects

/** The description of the data package as text. Rejects with the file's name when it is not there. */
export const packageDescriptor = async (): Promise<string> => (await fetchGenerated('package/datapackage.json')).text();
