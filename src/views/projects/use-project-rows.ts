import { useMemo } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { createRowMaker, projectRows, type ProjectRow, type RowInput } from './project-rows.ts';

/** The rows of the list in the order asked for, worked out again only when something they show has changed. */
export const useProjectRows = ({ result, dataset, municipality, text }: RowInput, sort: AppState['projectSort']): readonly ProjectRow[] => {
  const rowOf = useMemo(() => createRowMaker(dataset, text), [dataset, text]);
  return useMemo(() => projectRows({ result, dataset, municipality, text }, sort, rowOf), [result, dataset, municipality, text, sort, rowOf]);
};
