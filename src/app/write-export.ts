import type { ExportRequest } from '../schema/export-content.ts';
import { exportFile, namedFile, type ExportFile, type PlainRequest } from '../io/export-file.ts';
import { pngFromSvg } from '../io/png-file.ts';
import { mapSvg, type CaptionedExport } from './captioned-export.ts';

const isPlain = (request: ExportRequest): request is PlainRequest => !['geojson', 'mapSvg', 'mapPng', 'pptx', 'citation'].includes(request.kind);

/** The result as a file, ready to be saved. The code for each kind comes when it is asked for. */
export const writeExport = async (whole: CaptionedExport): Promise<ExportFile> => {
  const { request, caption, text, open } = whole;
  if (isPlain(request)) return exportFile(request, caption, text.language);
  const names = { name: request.name, day: caption.day };
  switch (request.kind) {
    case 'geojson': {
      const [{ geojsonFile }, { areaFeatures }] = await Promise.all([import('../io/geojson-file.ts'), open.geometry()]);
      const shapes = new Map(areaFeatures.features.map(({ properties, geometry }) => [properties.code, geometry]));
      return namedFile(names, 'geojson', geojsonFile({ table: request.table, codes: request.codes, shapes, notes: request.notes, caption }));
    }
    case 'mapSvg': return namedFile(names, 'svg', await mapSvg(whole));
    case 'mapPng': return namedFile(names, 'png', await pngFromSvg(await mapSvg(whole), request.scale));
    case 'pptx': {
      const [{ deckOf, slideOf }, { storyPptx }] = await Promise.all([import('./slide-of.ts'), import('../io/pptx/story-pptx.ts')]);
      return namedFile(names, 'pptx', await storyPptx([await slideOf(whole, request)], deckOf(request.title, text)));
    }
    case 'citation': throw new Error('A citation is shown, not saved.');
  }
};
