import { createContext, useContext } from 'react';
import type { Engine } from '../engine/engine.ts';
import type { ReadFile } from '../engine/load-package.ts';
import type { SnapshotPart } from '../engine/snapshot-part.ts';
import type { DataPackage } from '../schema/data-package.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import type { Page } from '../state/app-state.ts';
import type { MapGeometry } from '../views/map/map-geometry.ts';

/** The data package that the app shows: everything that is known of it comes from here. */
export interface OpenPackage {
  readonly choice: PackageChoice;
  /** Pages that these data have nothing for. */
  readonly absentPages: ReadonlySet<Page>;
  /** A file of the package by its name. Rejects with the name when it is not there. */
  readonly readFile: ReadFile;
  /** The package's own description; asked for once. */
  readonly describe: () => Promise<DataPackage>;
  /** A part of what the views show: from the snapshot of the package that Katve comes with, else from DuckDB. */
  readonly readPart: <Value>(part: SnapshotPart<Value>) => Promise<Value>;
  /** The map's shapes. The same promise at every call, until it fails. */
  readonly geometry: () => Promise<MapGeometry>;
  /** DuckDB with the package in it, made at the first call; not started yet. */
  readonly engine: () => Promise<Engine>;
}

/** The package that is open; set once by `Root`. */
export const PackageContext = createContext<OpenPackage | null>(null);

/** The package that is open. Throws outside of `Root`. */
export const usePackage = (): OpenPackage => {
  const found = useContext(PackageContext);
  if (found === null) throw new Error('usePackage needs a PackageContext provider above it.');
  return found;
};
