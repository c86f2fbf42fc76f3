import type { ReactElement } from 'react';
import type { FactCounts } from '../../schema/document-rows.ts';
import type { CodingConfidence, ProjectRecords } from '../../schema/project-record.ts';
import { allRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import { Citation } from './Citation.tsx';
import { CODING_AGREEMENT } from './coding-agreement.ts';
import { DataSection } from './DataSection.tsx';
import { DataTable } from './DataTable.tsx';

export interface CodingSectionProps {
  readonly records: ProjectRecords | null;
  readonly factCounts: FactCounts | null;
}

const LEVELS: readonly CodingConfidence[] = ['high', 'medium', 'low'];

const Agreement = (): ReactElement => {
  const { t, format } = useText();
  const { sample, of, pooledKappa, sameSet, immigrantsKappa, employmentKappa } = CODING_AGREEMENT;
  const rows = [
    ['groups', format.decimal(pooledKappa, 2)],
    ['sameSet', format.percent(sameSet)],
    ['immigrants', format.decimal(immigrantsKappa, 2)],
    ['employment', format.decimal(employmentKappa, 2)],
  ] as const;
  return (
    <>
      <p>{t('data.coding.second', { sample: format.integer(sample), all: format.integer(of) })}</p>
      <DataTable
        caption={t('data.coding.caption')}
        columns={[
          { key: 'what', label: t('data.coding.columns.what') },
          { key: 'agreement', label: t('data.coding.columns.agreement'), isNumber: true },
        ]}
        rows={rows.map(([what, agreement]) => ({ key: what, cells: [t(`data.coding.${what}`), agreement] }))}
      />
      <p>{t('data.coding.kappa')}</p>
      <Citation of={['kappa']} />
    </>
  );
};

const Confidence = ({ records }: { readonly records: ProjectRecords }): ReactElement => {
  const { t, format } = useText();
  const levels = [...records.values()].map(({ codingConfidence }) => codingConfidence);
  return (
    <DataTable
      caption={t('data.coding.confidence')}
      sql={[allRows('project', 'coding_confidence', 'project_id')]}
      isCaptionHidden
      columns={[
        { key: 'level', label: t('data.coding.confidenceColumns.level') },
        { key: 'meaning', label: t('data.coding.confidenceColumns.meaning') },
        { key: 'projects', label: t('data.coding.confidenceColumns.projects'), isNumber: true },
        { key: 'share', label: t('data.coding.confidenceColumns.share'), isNumber: true },
      ]}
      rows={LEVELS.map((level) => {
        const count = levels.filter((each) => each === level).length;
        return {
          key: level,
          cells: [t(`data.coding.levels.${level}`), t(`data.coding.levelMeaning.${level}`), format.integer(count), levels.length === 0 ? '–' : format.percent(count / levels.length)],
        };
      })}
      isWide
    />
  );
};

/** How sure the coded target groups are, and how many facts of the documents are read between the lines. */
export const CodingSection = ({ records, factCounts }: CodingSectionProps): ReactElement => {
  const { t, format } = useText();
  return (
    <DataSection name="coding">
      <p>{t('data.coding.intro')}</p>
      <Agreement />
      <h3>{t('data.coding.confidence')}</h3>
      <p>{t('data.coding.confidenceIntro')}</p>
      {records === null ? <p>{t('data.loading')}</p> : <Confidence records={records} />}
      <h3>{t('data.coding.facts')}</h3>
      {factCounts === null ? <p>{t('data.loading')}</p> : (
        <>
          <p>{t('data.coding.factsIntro', { facts: format.integer(factCounts.all) })}</p>
          <ul>
            <li>{t('data.coding.inferred', { shown: format.integer(factCounts.inferred) })}</li>
            <li>{t('data.coding.derived', { shown: format.integer(factCounts.derived) })}</li>
          </ul>
          {factCounts.inferredAndDerived > 0 && <p>{t('data.coding.both', { shown: format.integer(factCounts.inferredAndDerived) })}</p>}
        </>
      )}
    </DataSection>
  );
};
