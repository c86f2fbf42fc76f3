import type { ReactElement } from 'react';
import type { Archive } from '../../schema/archive.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import { allRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import type { ArchiveListProps } from './archive-list.ts';
import { DataTable } from './DataTable.tsx';
import { Definition } from './Definition.tsx';
import { Fold } from './Fold.tsx';
import { spellingsByBody } from './spellings-by-body.ts';
import { TableSources } from './TableSources.tsx';

const Note = ({ note }: { readonly note: string | null }): ReactElement | null => (note === null ? null : <span lang="en">{note}</span>);

const FunderTable = ({ archive: { fundAliases }, dataset }: { readonly archive: Archive; readonly dataset: Dataset }): ReactElement => {
  const { t, language } = useText();
  const funds = new Map(termsOf(dataset, 'fund').map((term) => [term.value, term.name[language]]));
  return (
    <DataTable caption={t('dataArchive.funders.title')} isCaptionHidden isWide sql={[allRows('fund_alias', 'funding_raw')]}
      columns={['spelling', 'fund', 'intermediary', 'period', 'note'].map((key) => ({ key, label: t(`dataArchive.funders.columns.${key}`) }))}
      rows={fundAliases.map(({ alias, fund, intermediary, programmePeriod, note }) => ({
        key: alias, cells: [alias, funds.get(fund) ?? fund, intermediary ?? '', programmePeriod?.replace('-', '–') ?? '', <Note key="note" note={note} />],
      }))} />
  );
};

const BodyTable = ({ archive }: { readonly archive: Archive }): ReactElement => {
  const { t } = useText();
  return (
    <DataTable caption={t('dataArchive.bodies.title')} isCaptionHidden isWide sql={[allRows('organisation_alias', 'org_id', 'alias')]}
      columns={['body', 'spellings'].map((key) => ({ key, label: t(`dataArchive.bodies.columns.${key}`) }))}
      rows={spellingsByBody(archive).map(({ body, aliases }) => ({
        key: body.id,
        cells: [
          body.name,
          <ul key="spellings" className="data-plain-list">
            {aliases.map(({ alias, note }) => <li key={alias}>{alias}{note !== null && <span className="data-sub"><Note note={note} /></span>}</li>)}
          </ul>,
        ],
      }))} />
  );
};

/** How the documents spell funders and bodies, and what each spelling was read as. */
export const Spellings = ({ archive, dataset, dictionary, sources }: ArchiveListProps): ReactElement => {
  const { t, format: { integer } } = useText();
  return (
    <Definition name="spellings" term={t('dataArchive.spellings.term')}>
      <p>{t('dataArchive.spellings.body')}</p>
      {archive === null ? <p>{t('data.loading')}</p> : (
        <>
          <Fold title={t('dataArchive.funders.title')} size={t('dataArchive.funders.size', { shown: integer(archive.fundAliases.length), funds: integer(new Set(archive.fundAliases.map(({ fund }) => fund)).size) })}>
            <FunderTable archive={archive} dataset={dataset} />
            <TableSources table="fund_alias" dictionary={dictionary} sources={sources} />
          </Fold>
          <Fold title={t('dataArchive.bodies.title')} size={t('dataArchive.bodies.size', { shown: integer(archive.bodyAliases.length), bodies: integer(spellingsByBody(archive).length) })}>
            <BodyTable archive={archive} />
            <TableSources table="organisation_alias" dictionary={dictionary} sources={sources} />
          </Fold>
        </>
      )}
    </Definition>
  );
};
