import { parseDataPackage } from '../engine/parse-data-package.ts';
import { loadSnapshot } from '../engine/load-snapshot.ts';
import type { ExportOrigin } from './export-sources.ts';
import { packageDescriptor, snapshotBytes } from './files.ts';
import { loadContentPart } from './use-part.ts';

/** Fetches where the data come from; rejects with the name of the file that is missing or broken. */
export const loadExportOrigin = async (): Promise<ExportOrigin> => {
  const [contents, descriptor] = await Promise.all([
    loadContentPart().then((part) => loadSnapshot(part, snapshotBytes)),
    packageDescriptor(),
  ]);
  const { sources, figureSources } = contents.value;
  return { dataPackage: parseDataPackage(descriptor), sources, figureSources };
};
