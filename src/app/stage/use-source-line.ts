import { useEffect, useState } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import type { AppState } from '../../state/app-state.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { loadExportOrigin } from '../export-origin.ts';
import type { ExportOrigin } from '../export-sources.ts';
import { usePackage } from '../open-package.ts';
import { sourceLine } from './source-line.ts';

/** The line of sources below a view; empty until the lists are there, and when they cannot be read. */
export const useSourceLine = (dataset: Dataset, state: AppState): string => {
  const text = useText();
  const open = usePackage();
  const [origin, setOrigin] = useState<ExportOrigin | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadExportOrigin(open).then(
      (found) => { if (isCurrent) setOrigin(found); },
      (cause: unknown) => { console.error('The list of sources could not be read.', cause); },
    );
    return () => { isCurrent = false; };
  }, [open]);
  return origin === null ? '' : sourceLine({ text, dataset, state, origin });
};
