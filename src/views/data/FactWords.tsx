import type { ReactElement } from 'react';
import type { Archive, FactWord } from '../../schema/archive.ts';
import { allRows, factRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import type { ArchiveListProps } from './archive-list.ts';
import { CodeName } from './CodeName.tsx';
import { DataTable } from './DataTable.tsx';
import { Definition } from './Definition.tsx';
import { Fold } from './Fold.tsx';
import { TableSources } from './TableSources.tsx';

/** The lists of coded words, and the table that holds each. */
const LISTS = [
  { kinds: ['kind'], name: 'kind', table: 'fact_kind' },
  { kinds: ['unit'], name: 'unit', table: 'fact_unit' },
  { kinds: ['language', 'trade', 'level'], name: 'term', table: 'fact_term' },
] as const;

/** How many facts use the word. */
const uses = ({ facts }: Archive, { kind, value }: FactWord): number =>
  facts.filter((fact) => (kind === 'kind' ? fact.kind === value : kind === 'unit' ? fact.unit === value : fact.terms.includes(value))).length;

const WordTable = ({ archive, words, title, table }: { readonly archive: Archive; readonly words: readonly FactWord[]; readonly title: string; readonly table: string }): ReactElement => {
  const { t, format, language } = useText();
  const hasKinds = new Set(words.map(({ kind }) => kind)).size > 1;
  return (
    <DataTable caption={title} isCaptionHidden sql={[allRows(table), factRows()]}
      columns={[
        { key: 'name', label: t('dataArchive.words.columns.name') },
        ...(hasKinds ? [{ key: 'kind', label: t('dataArchive.words.columns.kind') }] : []),
        { key: 'code', label: t('dataArchive.words.columns.code') },
        { key: 'facts', label: t('dataArchive.words.columns.facts'), isNumber: true },
      ]}
      rows={words.map((word) => ({
        key: `${word.kind} ${word.value}`,
        cells: [word.name[language], ...(hasKinds ? [t(`dataArchive.words.kinds.${word.kind}`)] : []), <CodeName key="code" name={word.value} />, format.integer(uses(archive, word))],
      }))} />
  );
};

/** The coded words of the facts: kinds, units and terms, each with the number of facts that use it. */
export const FactWords = ({ archive, dictionary, sources }: ArchiveListProps): ReactElement => {
  const { t, format } = useText();
  return (
    <Definition name="fact-words" term={t('dataArchive.words.term')}>
      {archive === null ? <p>{t('data.loading')}</p> : (
        <>
          <p>{t('dataArchive.words.body', { shown: format.integer(archive.facts.length) })}</p>
          {LISTS.map(({ kinds, name, table }) => {
            const words = archive.factWords.filter(({ kind }) => kinds.some((each) => each === kind));
            const title = t(`dataArchive.words.lists.${name}`);
            return (
              <Fold key={name} title={title} size={format.integer(words.length)}>
                <WordTable archive={archive} words={words} title={title} table={table} />
                <TableSources table={table} dictionary={dictionary} sources={sources} />
              </Fold>
            );
          })}
        </>
      )}
    </Definition>
  );
};
