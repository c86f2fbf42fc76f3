import type { ReactElement } from 'react';
import type { DocumentCosts } from '../../../analysis/cost-document.ts';
import type { DocumentRows, SourceEntry } from '../../../schema/document-rows.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { referenceDateText } from '../../shared/partial-date.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { allRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { documentWords, periodWords } from './cost-lead.ts';
import { documentTable, type CostWords, type Split } from './cost-tables.ts';

interface DocumentCostsPartProps {
  readonly words: CostWords;
  readonly split: Split;
  readonly compared: DocumentCosts;
  readonly documents: DocumentRows;
  readonly sources: readonly SourceEntry[];
  readonly onExport: (request: ExportRequest) => void;
}

/** The project whose own share the document splits. */
const PROJECT = 'international-house-of-sea-lapland';

/** The document's own split beside the computed one, and why they differ. */
export const DocumentCostsPart = ({ words, split, compared, documents, sources, onExport }: DocumentCostsPartProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  const period = periodWords(text, words.plan, documents.settlementProjects.find(({ id }) => id === PROJECT));
  const lines = documents.costShares.map(({ lineStart }) => lineStart);
  const source = sources.find(({ id }) => id === documents.costShares[0]?.document);
  const notes = source === undefined ? [] : [t('programmesCosts.place', {
    title: source.title[language], date: source.referenceDate === null ? '' : referenceDateText(source.referenceDate, text.format), lines: `${String(Math.min(...lines))}–${String(Math.max(...lines))}`,
  })];
  return (
    <ResultTable name="cost-sharing-document" title={t('programmesCosts.documentTitle')} notes={notes} sourceIds={source === undefined ? [] : [source.id]} sql={[allRows('cost_share', 'line', 'row_label', 'year')]} onExport={onExport}
      table={documentTable(words, compared, new Map(split.parts.map(({ code, share }) => [code, share])))}>
      <ul className="result-list">
        {[...documentWords(text, words.plan, compared), ...(period === null ? [] : [period])].map((line) => <li key={line}>{line}</li>)}
      </ul>
    </ResultTable>
  );
};
