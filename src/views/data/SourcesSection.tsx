import type { ReactElement, ReactNode } from 'react';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import { SOURCE_KINDS, type SourceEntry } from '../../schema/document-rows.ts';
import { referenceDateText } from '../shared/partial-date.ts';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import { DataSection } from './DataSection.tsx';
import { DataTable } from './DataTable.tsx';
import { LICENCE_NOT_STATED, LICENCE_PUBLIC_DOMAIN, LICENCES } from './licences.ts';
import { sourceElementId, tableElementId } from './section-ids.ts';

export interface SourcesSectionProps {
  readonly sources: readonly SourceEntry[] | null;
  readonly dictionary: DataDictionary | null;
  /** Version of the data package, for the citation. */
  readonly packageVersion: string;
}

const useLicenceWords = (): ((licence: string) => string) => {
  const { t } = useText();
  return (licence) => {
    if (licence === LICENCE_NOT_STATED) return t('dataSources.notStated');
    return licence === LICENCE_PUBLIC_DOMAIN ? t('dataSources.publicDomain') : licence;
  };
};

const SourceTitle = ({ source, details }: { readonly source: SourceEntry; readonly details: readonly string[] }): ReactElement => {
  const { t, language } = useText();
  return (
    <>
      {source.title[language]}
      {details.length > 0 && <span className="data-sub">{details.join(' · ')}</span>}
      {source.documentFile !== null && <span className="data-sub">{t('dataSources.file', { file: source.documentFile })}</span>}
      {source.origin !== null && <span className="data-sub">{t('dataSources.origin', { origin: source.origin })}</span>}
    </>
  );
};

/** The tables that the source fills, as links into the dictionary. */
const SourceUse = ({ sourceId, dictionary }: { readonly sourceId: string; readonly dictionary: DataDictionary | null }): ReactElement => {
  const { t, language } = useText();
  const tables = dictionary?.tables.filter(({ sourceIds }) => sourceIds.includes(sourceId)) ?? [];
  if (tables.length === 0) return <>{t('dataSources.useNone')}</>;
  return (
    <ul className="data-inline-list">
      {tables.map(({ name, title }) => <li key={name}><a href={`#${tableElementId(name)}`}>{title[language]}</a></li>)}
    </ul>
  );
};

const SourceTables = ({ sources, dictionary }: { readonly sources: readonly SourceEntry[]; readonly dictionary: DataDictionary | null }): ReactNode => {
  const { t, format } = useText();
  const licenceWords = useLicenceWords();
  const isNarrow = useIsNarrow();
  return SOURCE_KINDS.map((kind) => {
    const rows = sources.filter((source) => source.kind === kind);
    if (rows.length === 0) return null;
    const hasPublisher = rows.some(({ publisher }) => publisher !== null);
    // On a phone publisher, date and licence stand under the title, so that the use is seen without scrolling.
    const columns = isNarrow ? ['title', 'use'] : ['title', ...(hasPublisher ? ['publisher'] : []), 'date', 'licence', 'use'];
    const details = (source: SourceEntry): readonly string[] => [
      ...(hasPublisher ? [source.publisher ?? t('dataSources.notStated')] : []),
      source.referenceDate === null ? t('dataSources.notStated') : referenceDateText(source.referenceDate, format),
      licenceWords(source.licence),
    ];
    return (
      <DataTable
        key={kind}
        caption={t(`dataSources.kinds.${kind}`)}
        sql={[{ table: 'source', where: { kind: [kind] }, order: ['source_id'] }]}
        columns={columns.map((column) => ({ key: column, label: t(`dataSources.columns.${column}`) }))}
        rows={rows.map((source) => ({
          key: source.id,
          id: sourceElementId(source.id),
          cells: [
            <SourceTitle key="title" source={source} details={isNarrow ? details(source) : []} />,
            ...(isNarrow ? [] : details(source)),
            <SourceUse key="use" sourceId={source.id} dictionary={dictionary} />,
          ],
        }))}
        isWide={!isNarrow}
      />
    );
  });
};

/** Every source, the licences, and how to cite. */
export const SourcesSection = ({ sources, dictionary, packageVersion }: SourcesSectionProps): ReactElement => {
  const { t, format, place: { isBuiltIn } } = useText();
  return (
    <DataSection name="sources">
      {sources === null ? <p>{t('data.loading')}</p> : (
        <>
          <p>
            {t('dataSources.intro', {
              shown: format.integer(sources.length),
              documents: format.integer(sources.filter(({ kind }) => kind === 'document').length),
            })}
          </p>
          <SourceTables sources={sources} dictionary={dictionary} />
        </>
      )}
      <h3>{t('dataSources.licences')}</h3>
      <ul>
        <li>{t('dataSources.code', { licence: LICENCES.code })}</li>
        {isBuiltIn && <li>{t('dataSources.package', { licence: LICENCES.dataPackage })}</li>}
        {isBuiltIn && <li>{t('dataSources.statistics', { licence: LICENCES.statistics })}</li>}
        {isBuiltIn && <li>{t('dataSources.documents')}</li>}
        {!isBuiltIn && <li>{t('dataSources.other')}</li>}
      </ul>
      {isBuiltIn && (
        <>
          <h3>{t('dataSources.cite')}</h3>
          <p className="data-cite">{t('dataSources.citeExample', { version: packageVersion, licence: LICENCES.dataPackage })}</p>
          <p>{t('dataSources.citeHint')}</p>
        </>
      )}
    </DataSection>
  );
};
