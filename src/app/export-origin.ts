import type { ExportOrigin } from './export-sources.ts';
import type { OpenPackage } from './open-package.ts';
import { loadContentPart } from './use-part.ts';

/** Fetches where the data come from; rejects with the name of the file that is missing or broken. */
export const loadExportOrigin = async ({ describe, readPart }: OpenPackage): Promise<ExportOrigin> => {
  const [contents, dataPackage] = await Promise.all([loadContentPart().then(readPart), describe()]);
  const { sources, figureSources } = contents;
  return { dataPackage, sources, figureSources };
};
