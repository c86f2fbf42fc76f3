import { useEffect, type ReactElement } from 'react';
import type { Archive } from '../../schema/archive.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { DocumentRows, SourceEntry } from '../../schema/document-rows.ts';
import type { ProjectRecords } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { CodingSection } from './CodingSection.tsx';
import { DataContents } from './DataContents.tsx';
import { DefinitionsSection } from './DefinitionsSection.tsx';
import { DictionarySection } from './DictionarySection.tsx';
import { ListingSection } from './ListingSection.tsx';
import { MethodSection } from './MethodSection.tsx';
import { PurposeSection } from './PurposeSection.tsx';
import { SlipsSection } from './SlipsSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import './data.css';

export interface DataPageProps {
  readonly dataset: Dataset;
  /** Answer to the question on screen, worked through in the section on method. */
  readonly result: CoverageResult;
  /** Each `null` while it is on its way. */
  readonly records: ProjectRecords | null;
  readonly documents: DocumentRows | null;
  readonly sources: readonly SourceEntry[] | null;
  readonly dictionary: DataDictionary | null;
  readonly archive: Archive | null;
  /** Version of the data package, for the citation. */
  readonly packageVersion: string;
}

/** Goes to the place that the address names: the browser looks for it before the page is drawn. */
const useArrivalAtHash = (isComplete: boolean): void => {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, [isComplete]);
};

/** "Data and method": where every figure comes from, how it is computed, and what it cannot tell. */
export const DataPage = ({ dataset, result, records, documents, sources, dictionary, archive, packageVersion }: DataPageProps): ReactElement => {
  const { t, place: { isBuiltIn } } = useText();
  useArrivalAtHash(records !== null && documents !== null && sources !== null && dictionary !== null && archive !== null);
  return (
    <div className="data-page">
      <header className="data-head">
        <h1>{t('data.title')}</h1>
        <p>{t('data.lead')}</p>
      </header>
      <DataContents />
      <div className="data-body">
        <PurposeSection dataset={dataset} records={records} />
        <ListingSection dataset={dataset} />
        <DefinitionsSection dataset={dataset} records={records} archive={archive} dictionary={dictionary} sources={sources} />
        <MethodSection dataset={dataset} result={result} />
        {isBuiltIn && <CodingSection records={records} factCounts={documents?.factCounts ?? null} />}
        {isBuiltIn && <SlipsSection dataset={dataset} records={records} documents={documents} sources={sources} />}
        <SourcesSection sources={sources} dictionary={dictionary} packageVersion={packageVersion} />
        <DictionarySection dictionary={dictionary} />
      </div>
    </div>
  );
};
