import { useState, type FormEvent, type ReactElement } from 'react';
import type { FileGlance, ReportGlance } from '../../../schema/import-client.ts';
import type { ImportPlan } from '../../../schema/import-plan.ts';
import type { KeptPlan, OwnDataEntry } from '../../../schema/own-data.ts';
import { useText } from '../../shared/text-context.tsx';
import { NameForm } from './NameForm.tsx';
import { planColumns, planToKeep } from './plan-edits.ts';

interface SaveStepProps {
  readonly file: FileGlance;
  readonly plan: ImportPlan | null;
  /** `null` for a data package. */
  readonly report: ReportGlance | null;
  readonly columns: readonly string[];
  readonly taken: readonly OwnDataEntry[];
  /** Title of the data that the new tables are put into. */
  readonly shownTitle: string;
  readonly isBusy: boolean;
  readonly keptPlans: readonly KeptPlan[];
  readonly onSave: (name: string) => void;
  readonly onKeepPlan: (name: string, columns: readonly string[], plan: ImportPlan) => void;
}

const stem = (name: string): string => name.replace(/\.[a-z0-9]{1,8}$/i, '');

/** The name of the data set, and the mapping for the next file of the kind. */
export const SaveStep = ({ file, plan, report, columns, taken, shownTitle, isBusy, keptPlans, onSave, onKeepPlan }: SaveStepProps): ReactElement => {
  const { t, format } = useText();
  const [planName, setPlanName] = useState(stem(file.name));
  const isKept = plan !== null && keptPlans.some((kept) => kept.name === planName.trim() && kept.columns.join('\n') === planColumns(columns).join('\n'));
  const onKeep = (event: FormEvent): void => {
    event.preventDefault();
    if (plan !== null && planName.trim() !== '') onKeepPlan(planName.trim(), planColumns(columns), planToKeep(plan));
  };
  return (
    <div className="own-report">
      {report !== null && <p>{t('ownData.save.what', { loaded: format.integer(report.rowsLoaded), rejected: format.integer(report.rowsRejected), leftOut: format.integer(report.rowsLeftOut) })} {plan !== null && t(`ownData.save.base.${plan.kind}`, { name: shownTitle })}</p>}
      <p>{t('ownData.save.words')}</p>
      <NameForm proposed={file.package?.title ?? stem(file.name)} taken={taken} isBusy={isBusy} onSave={onSave} />
      {plan !== null && (
        <section className="own-block" aria-labelledby="own-keep">
          <h4 id="own-keep">{t('ownData.kept.heading')}</h4>
          <p className="result-small">{t('ownData.kept.words')}</p>
          <form className="result-controls" onSubmit={onKeep}>
            <label className="result-field">{t('ownData.kept.name')}
              <input value={planName} maxLength={80} onChange={(event) => { setPlanName(event.target.value); }} />
            </label>
            <button type="submit" className="result-button" disabled={planName.trim() === ''}>{t('ownData.kept.keep')}</button>
            <p role="status" className="result-small">{isKept ? t('ownData.kept.done', { name: planName.trim() }) : ''}</p>
          </form>
        </section>
      )}
    </div>
  );
};
