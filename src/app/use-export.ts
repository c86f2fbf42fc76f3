import { useCallback, useMemo, useState } from 'react';
import type { Citation } from '../schema/citation.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ExportRequest } from '../schema/export-content.ts';
import type { MapView } from '../state/app-state.ts';
import type { ExportPort } from '../views/shared/export-port.ts';
import { useText } from '../views/shared/text-context.tsx';
import { causeWords } from './failure.ts';
import { usePackage } from './open-package.ts';
import { rowCodes } from './row-codes.ts';
import { today } from './today.ts';

/** Takes results along, and says what became of the last. */
export interface Exporter {
  readonly port: ExportPort;
  /** Empty before the first export. */
  readonly message: string;
  /** The citation on screen; `null` for none. */
  readonly citation: Citation | null;
  readonly onCloseCitation: () => void;
}

interface ExportFacts {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly view: MapView;
}

/** Writes results to files; the code for it comes when the first one is asked for. */
export const useExport = ({ dataset, result, view }: ExportFacts): Exporter => {
  const text = useText();
  const open = usePackage();
  const [message, setMessage] = useState('');
  const [citation, setCitation] = useState<Citation | null>(null);
  const onExport = useCallback((request: ExportRequest): void => {
    const write = async (): Promise<string> => {
      const [{ captioned }, { writeExport }] = await Promise.all([import('./captioned-export.ts'), import('./write-export.ts')]);
      const whole = await captioned(request, { text, open, dataset, result, view, day: today() });
      if (request.kind === 'citation') {
        const { citationOf } = await import('./citation-of.ts');
        setCitation(citationOf(whole, window.location.href));
        return '';
      }
      const [{ saveFile }, file] = await Promise.all([import('../io/save-file.ts'), writeExport(whole)]);
      saveFile(file);
      return text.t('shared.export.saved', { name: file.name });
    };
    setMessage(request.kind === 'citation' ? '' : text.t('shared.export.working'));
    write().then(setMessage, (cause: unknown) => {
      console.error('The export failed.', cause);
      setMessage(text.t('shared.export.failed', { cause: causeWords(cause) }));
    });
  }, [text, open, dataset, result, view]);
  const port = useMemo((): ExportPort => ({ onExport, rowCodes: (table) => rowCodes(table, dataset), onPrint: () => { window.setTimeout(() => window.print()); } }), [onExport, dataset]);
  const onCloseCitation = useCallback(() => setCitation(null), []);
  return { port, message, citation, onCloseCitation };
};
