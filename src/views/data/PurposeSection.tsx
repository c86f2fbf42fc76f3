import type { ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import type { ProjectRecords } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { DataSection } from './DataSection.tsx';

export interface PurposeSectionProps {
  readonly dataset: Dataset;
  readonly records: ProjectRecords | null;
}

/** What Katve shows and what it cannot show. */
export const PurposeSection = ({ dataset, records }: PurposeSectionProps): ReactElement => {
  const { t, format } = useText();
  const startYears = dataset.projects.flatMap(({ startYear }) => (startYear === null ? [] : [startYear]));
  const projects = format.integer(dataset.projects.length);
  const known = records === null ? null : [...records.values()].filter(({ budgetEur }) => budgetEur !== null).length;
  return (
    <DataSection name="purpose">
      <p>{t('data.purpose.intro')}</p>
      <div className="data-pair">
        <div className="data-card">
          <h3>{t('data.purpose.shows')}</h3>
          <ul>
            <li>{t('data.purpose.showsProjects', { projects, municipalities: format.integer(dataset.municipalities.length) })}</li>
            <li>{t('data.purpose.showsNeed')}</li>
            <li>{t('data.purpose.showsGap')}</li>
          </ul>
        </div>
        <div className="data-card data-card-limit">
          <h3>{t('data.purpose.hides')}</h3>
          <ul>
            <li>{t('data.purpose.hidesOthers')}</li>
            <li>
              {t('data.purpose.hidesMoney')}
              {known !== null && ` ${t('data.purpose.hidesMoneyKnown', { known: format.integer(known), projects })}`}
            </li>
            <li>{t('data.purpose.hidesEffect')}</li>
            {startYears.length > 0 && (
              <li>{t('data.purpose.hidesNow', { from: String(Math.min(...startYears)), to: String(Math.max(...startYears)) })}</li>
            )}
          </ul>
        </div>
      </div>
    </DataSection>
  );
};
