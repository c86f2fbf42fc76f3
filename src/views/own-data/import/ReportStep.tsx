import type { ReactElement } from 'react';
import type { ImportClient } from '../../../schema/import-client.ts';
import type { ImportPlan } from '../../../schema/import-plan.ts';
import { useText } from '../../shared/text-context.tsx';
import { JoinTable } from './JoinTable.tsx';
import { NeedList } from './NeedList.tsx';
import { withMeasure } from './plan-edits.ts';
import { RejectList } from './RejectList.tsx';
import { RowSum } from './RowSum.tsx';
import { TermTable, type TermLists } from './TermTable.tsx';
import type { PlanReport } from './wizard-state.ts';

interface ReportStepProps {
  /** The last report; while another is on its way it is that of the plan before. */
  readonly checked: PlanReport;
  readonly plan: ImportPlan;
  readonly columns: readonly string[];
  /** Municipalities by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly terms: TermLists;
  readonly client: ImportClient;
  readonly onChange: (plan: ImportPlan) => void;
  readonly onDownload: (name: string, text: string) => void;
}

/** What the plan makes of the rows: the sum, what was mended, what is not loaded, and what matched what. */
export const ReportStep = ({ checked: { plan: checkedPlan, report }, plan, columns, names, terms, client, onChange, onDownload }: ReportStepProps): ReactElement => {
  const { t, format } = useText();
  const { ownNeeds = [] } = report;
  return (
    <div className="own-report" data-stale={checkedPlan !== plan}>
      <RowSum report={report} kind={plan.kind} />
      {report.repairs.length > 0 && (
        <section className="own-block" aria-labelledby="own-repairs">
          <h4 id="own-repairs">{t('ownData.report.repairs')}</h4>
          <ul className="result-list">{report.repairs.map(({ kind, count }) => <li key={kind}>{t(`ownData.repair.${kind}`, { count, shown: format.integer(count) })}</li>)}</ul>
        </section>
      )}
      {ownNeeds.length > 0 && (
        <section className="own-block" aria-labelledby="own-needs">
          <h4 id="own-needs">{t('ownData.report.ownNeeds')}</h4>
          <NeedList needs={ownNeeds} onMeasure={(name, measure) => { onChange(withMeasure(plan, name, measure)); }} />
        </section>
      )}
      <RejectList report={report} reportKey={checkedPlan} plan={plan} columns={columns} client={client} onChange={onChange} onDownload={onDownload} />
      {report.places.length > 0 && <JoinTable report={report} plan={plan} names={names} onChange={onChange} />}
      {report.terms.length > 0 && <TermTable report={report} plan={plan} lists={terms} onChange={onChange} />}
    </div>
  );
};
