import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { termsOf } from '../../../schema/dataset.ts';
import type { ImportFailure } from '../../../schema/import-client.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { useText } from '../../shared/text-context.tsx';
import type { OwnDataPageProps } from '../own-data-props.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FaultNote } from './FaultNote.tsx';
import { FileStep } from './FileStep.tsx';
import { FoundFile } from './FoundFile.tsx';
import { PackageReport } from './PackageReport.tsx';
import { ReportStep } from './ReportStep.tsx';
import { SaveStep } from './SaveStep.tsx';
import { StepList } from './StepList.tsx';
import { TemplateFold } from './TemplateFold.tsx';
import { useImport } from './use-import.ts';
import { WorkBar } from './WorkBar.tsx';
import { IMPORT_STEPS, type ImportStep } from './wizard-state.ts';

const FailureNote = ({ failure }: { readonly failure: ImportFailure | null }): ReactElement => {
  const { t } = useText();
  return (
    <div role="alert">
      {failure !== null && <p className="own-fault">
        {failure.kind.startsWith('storage.') ? `${t(`ownData.${failure.kind}.what`)} ${t(`ownData.${failure.kind}.mend`)}` : t(`ownData.failure.${failure.kind}`)}
        {failure.detail !== '' && <span className="result-small"> ({failure.detail})</span>}
      </p>}
    </div>
  );
};

/** Focus goes to the heading of a step when the step changes, but not when the page opens. */
const useStepFocus = (step: ImportStep): React.RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return heading;
};

/** Bringing data in: file, columns, report, name. Until it is saved nothing that is kept or shown changes. */
export const ImportWizard = ({ client, kept, actions, dataset, shown, onOpen, onDownload, onTemplate, onFindings, faultWords }: OwnDataPageProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const importer = useImport(client, onOpen);
  const { state: { step, file, fault, plan, checked, work, failure, before, undone }, change, go } = importer;
  const heading = useStepFocus(step);
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const terms = useMemo(() => ({
    themes: termsOf(dataset, 'theme'), targetGroups: termsOf(dataset, 'target_group'), funds: termsOf(dataset, 'fund'), organisationTypes: [],
  }), [dataset]);
  const table = plan === null ? undefined : file?.tables[plan.tableIndex];
  const isBusy = work !== null;
  const last = IMPORT_STEPS.indexOf(step);
  const goBack = (): void => {
    if (step === 'report' && file?.package !== null) importer.reset();
    else go(IMPORT_STEPS[last - 1] ?? 'file');
  };
  return (
    <section className="own-import" aria-labelledby="own-import-heading" aria-busy={isBusy}>
      <h2 id="own-import-heading">{t('ownData.import.heading')}</h2>
      <p>{t('ownData.import.lead', { name: shown.title })}</p>
      <StepList step={step} isPackage={file?.package != null} />
      <h3 ref={heading} tabIndex={-1} className="own-step-heading">{t(`ownData.step.${step}`)}</h3>
      <WorkBar work={work} onCancel={importer.cancel} />
      <FailureNote failure={failure} />
      <FaultNote fault={fault} />
      {step === 'file' && <FileStep onSource={importer.bring} />}
      {step === 'file' && <TemplateFold onTemplate={onTemplate} />}
      {step !== 'file' && file !== null && <FoundFile file={file} plan={plan} onTable={(index) => { importer.guess(index, null); }} />}
      {step === 'columns' && plan !== null && table !== undefined && (
        <ColumnsStep table={table} plan={plan} kept={kept.plans} client={client} hasAreas={(file?.areaCount ?? 0) > 0}
          onChange={change} onKind={(kind) => { importer.guess(plan.tableIndex, kind); }} onRemovePlan={actions.removePlan} />
      )}
      {step === 'report' && file?.package != null && <PackageReport found={file.package} faultWords={faultWords} onFindings={onFindings} />}
      {(step === 'report') && plan !== null && checked !== null && table !== undefined && (
        <ReportStep checked={checked} plan={plan} columns={table.columns} names={names} terms={terms} client={client} onChange={change} onDownload={onDownload} />
      )}
      {step === 'save' && file !== null && (
        <SaveStep file={file} plan={plan} report={checked?.plan === plan ? checked?.report ?? null : null} columns={table?.columns ?? []} taken={kept.entries} shownTitle={shown.title} isBusy={isBusy}
          onSave={importer.save} onKeepPlan={actions.keepPlan} keptPlans={kept.plans} />
      )}
      {step !== 'file' && (
        <div className="own-steps-buttons">
          <button type="button" className="result-button" disabled={isBusy} onClick={goBack}>{t('ownData.back')}</button>
          {step === 'columns' && <button type="button" className="result-button own-primary" disabled={isBusy || plan === null} onClick={() => { go('report'); }}>{t('ownData.toReport')}</button>}
          {step === 'report' && <button type="button" className="result-button own-primary" disabled={isBusy || (file?.package == null ? (checked?.report.rowsLoaded ?? 0) === 0 : file.package.faults.length > 0)} onClick={() => { go('save'); }}>{t('ownData.toSave')}</button>}
          {plan !== null && <button type="button" className="result-button" disabled={before.length === 0} onClick={importer.undo}>{t('ownData.undo')}</button>}
          {plan !== null && <button type="button" className="result-button" disabled={undone.length === 0} onClick={importer.redo}>{t('ownData.redo')}</button>}
          <button type="button" className="result-button" onClick={importer.reset}>{t('ownData.startOver')}</button>
        </div>
      )}
    </section>
  );
};
