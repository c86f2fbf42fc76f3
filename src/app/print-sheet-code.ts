import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import { extendText, type Text } from '../i18n/text.ts';
import type { OpenPackage } from './open-package.ts';
import { today } from './today.ts';

/** Fetches what a sheet for paper needs, so that it can be drawn at once when the browser prints. */
export const printSheetCode = async (text: Text, open: OpenPackage) => {
  const [{ PrintSheet }, { exportCaption }, { loadExportOrigin }, { loadExportMessages }] = await Promise.all([
    import('./PrintSheet.tsx'), import('./export-caption.ts'), import('./export-origin.ts'), import('./export-messages.ts'),
  ]);
  const [messages, origin] = await Promise.all([loadExportMessages(text.language), loadExportOrigin(open), open.geometry()]);
  const words = extendText(text, messages);
  const linesOf = (dataset: Dataset, result: CoverageResult): readonly string[] =>
    exportCaption({ text: words, title: '', origin, day: today(), dataset, result, usesBorders: true, isQuestion: true }).lines;
  return { PrintSheet, linesOf };
};
