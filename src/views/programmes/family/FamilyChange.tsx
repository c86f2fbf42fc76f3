import type { ReactElement } from 'react';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { lineRangesText } from '../../shared/document-lines.ts';
import { factFigure } from '../../shared/fact-figure.ts';
import { partialDateText } from '../../shared/partial-date.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { FAMILY_DOCUMENT, NETWORK_DOCUMENT, type FamilyContext } from './family-context.ts';

interface FamilyChangeProps {
  readonly context: FamilyContext;
  readonly onExport: (request: ExportRequest) => void;
}

/** What both slides count, by the facts that say it; a slide that does not count it has `null`. */
const COUNTED = [
  { key: 'bodies', ids: ['network-2023', 'network-2024-bodies'] },
  { key: 'people', ids: [null, 'network-2024-people'] },
  { key: 'classes', ids: ['state-family-2023', 'state-family-2024'] },
] as const;

/** What the slides of two dates say of the network and the family, and what cannot be compared. */
export const FamilyChange = ({ context, onExport }: FamilyChangeProps): ReactElement => {
  const { text, archive, sources } = context;
  const { t, format } = text;
  const byId = (id: string | null): DocumentFact | undefined => (id === null ? undefined : archive.facts.find((fact) => fact.id === id));
  const words = (fact: DocumentFact | undefined): string => (fact === undefined ? null : factFigure(fact, archive.factWords, text)) ?? t('programmesFamily.notStated');
  const day = (document: string): string => {
    const date = sources.find(({ id }) => id === document)?.referenceDate ?? null;
    return date === null ? document : partialDateText(date, format);
  };
  const lines = (fact: DocumentFact | undefined): string => {
    if (fact === undefined) return '';
    const { document, lineStart, lineEnd } = fact;
    return t('programmesFamily.change.linesOn', { date: day(document), lines: lineRangesText([lineStart === lineEnd ? String(lineStart) : `${String(lineStart)}-${String(lineEnd)}`], text) });
  };
  const rows = COUNTED.map(({ key, ids: [first, second] }) => {
    const [before, after] = [byId(first), byId(second)];
    return [t(`programmesFamily.change.${key}`), words(before), words(after), [lines(before), lines(after)].filter((part) => part !== '').join('; ')];
  });
  const column = (label: string) => ({ label, kind: 'text' as const });
  return (
    <ResultTable name="family-two-dates" sql={[factRows(COUNTED.flatMap(({ ids }) => ids.flatMap((id) => byId(id) ?? [])))]} title={t('programmesFamily.change.title')} sourceIds={[FAMILY_DOCUMENT, NETWORK_DOCUMENT]} onExport={onExport}
      table={{ columns: [column(t('programmesFamily.change.what')), column(day(FAMILY_DOCUMENT)), column(day(NETWORK_DOCUMENT)), column(t('programmesFamily.groupColumns.lines'))], rows }}
      notes={[t('programmesFamily.change.classNames'), t('programmesFamily.change.lost')]} />
  );
};
