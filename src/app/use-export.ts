import { useCallback, useState } from 'react';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ExportRequest } from '../schema/export-content.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import { causeWords } from './failure.ts';

/** What became of the last export, in words; empty before the first. */
export interface Exporter {
  readonly onExport: (request: ExportRequest) => void;
  readonly message: string;
}

interface ExportFacts {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
}

/** Today in the reader's own calendar, ISO. */
const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Writes results to files; the code for it comes when the first one is asked for. */
export const useExport = ({ dataset, result }: ExportFacts): Exporter => {
  const text = useText();
  const open = usePackage();
  const [message, setMessage] = useState('');
  const onExport = useCallback((request: ExportRequest): void => {
    const write = async (): Promise<string> => {
      const [{ documentCaption, exportCaption }, { loadExportOrigin }, { exportFile }, { saveFile }] = await Promise.all([
        import('./export-caption.ts'), import('./export-origin.ts'), import('../io/export-file.ts'), import('../io/save-file.ts'),
      ]);
      const origin = await loadExportOrigin(open);
      const { title, sourceIds } = request;
      const common = { text, title, origin, day: today() };
      const usesBorders = request.name.includes('map') || request.name.includes('neighbour');
      const caption = sourceIds === undefined ? exportCaption({ ...common, dataset, result, usesBorders }) : documentCaption({ ...common, sourceIds });
      const file = await exportFile(request, caption, text.language);
      saveFile(file);
      return file.name;
    };
    write().then(
      (name) => { setMessage(text.t('shared.export.saved', { name })); },
      (cause: unknown) => {
        console.error('The export failed.', cause);
        setMessage(text.t('shared.export.failed', { cause: causeWords(cause) }));
      },
    );
  }, [text, open, dataset, result]);
  return { onExport, message };
};
