import { useMemo, type ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import type { DocumentRows, SourceEntry } from '../../schema/document-rows.ts';
import type { ProjectRecords } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { collectSlips } from './collect-slips.ts';
import { DataSection } from './DataSection.tsx';
import { SlipItem } from './SlipItem.tsx';
import type { Slip } from './slip.ts';

export interface SlipsSectionProps {
  readonly dataset: Dataset;
  readonly records: ProjectRecords | null;
  readonly documents: DocumentRows | null;
  readonly sources: readonly SourceEntry[] | null;
}

interface DocumentSlips {
  readonly document: string;
  readonly slips: readonly Slip[];
}

/** Slips by document, the documents in the order of their first slip. */
const byDocument = (slips: readonly Slip[]): readonly DocumentSlips[] =>
  [...new Set(slips.map(({ document }) => document))].map((document) => ({ document, slips: slips.filter((slip) => slip.document === document) }));

/** What does not add up or is damaged in the documents, as it stands, with the difference named. */
export const SlipsSection = ({ dataset, records, documents, sources }: SlipsSectionProps): ReactElement => {
  const { t, format, language } = useText();
  const slips = useMemo(
    () => (records === null || documents === null ? null : collectSlips({ dataset, records, documents })),
    [dataset, records, documents],
  );
  const titleOf = (document: string): string => sources?.find(({ id }) => id === document)?.title[language] ?? document;
  return (
    <DataSection name="slips">
      {slips === null ? <p>{t('data.loading')}</p> : (
        <>
          <p>{t('dataSlips.intro', { shown: format.integer(slips.length) })}</p>
          {byDocument(slips).map((group) => (
            <details key={group.document} className="data-fold" open>
              <summary><h3>{titleOf(group.document)}</h3> <span className="data-fold-count">{format.integer(group.slips.length)}</span></summary>
              <div className="data-slips">
                {group.slips.map((slip) => <SlipItem key={`${slip.id}-${String(slip.lines[0]?.from)}`} slip={slip} dataset={dataset} />)}
              </div>
            </details>
          ))}
        </>
      )}
    </DataSection>
  );
};
