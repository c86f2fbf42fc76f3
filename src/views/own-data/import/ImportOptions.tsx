import { useId, type ReactElement } from 'react';
import type { ImportField, ImportPlan } from '../../../schema/import-plan.ts';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';

/** How numbers and days are written, and what the user alone can know. */
export const ImportOptions = ({ plan, onChange }: { readonly plan: ImportPlan; readonly onChange: (plan: ImportPlan, gesture?: string) => void }): ReactElement => {
  const { t } = useText();
  const { kind } = plan;
  const hintId = useId();
  const holding = (wanted: ImportField): number => plan.columns.filter(({ field }) => field === wanted).length;
  const hasOwnNeed = kind === 'needs' && holding('value') > 0;
  const hasColumnNames = holding('value') > 1 && holding('year') > 0;
  return (
    <div className="own-options">
      <div className="result-controls">
        {kind !== 'organisations' && <RadioChoice legend={t('ownData.options.decimal')} values={[',', '.'] as const} chosen={plan.decimalSign}
          labelOf={(sign) => t(`ownData.options.${sign === ',' ? 'comma' : 'point'}`)} onChoose={(decimalSign) => { onChange({ ...plan, decimalSign }); }} />}
        {kind === 'projects' && <RadioChoice legend={t('ownData.options.dayOrder')} values={['dmy', 'mdy'] as const} chosen={plan.dayOrder}
          labelOf={(order) => t(`ownData.options.${order}`)} onChoose={(dayOrder) => { onChange({ ...plan, dayOrder }); }} />}
        {hasOwnNeed && !hasColumnNames && (
          <label className="result-field">{t('ownData.options.needName')}
            <input value={plan.needName} maxLength={80} aria-describedby={hintId} onChange={(event) => { onChange({ ...plan, needName: event.target.value }, 'needName'); }} />
          </label>
        )}
      </div>
      {hasOwnNeed && <p id={hintId} className="result-small">{hasColumnNames && `${t('ownData.options.needNames')} `}{t('ownData.options.needHint')}</p>}
      {kind === 'projects' && (
        <label className="own-check">
          <input type="checkbox" checked={plan.coversRegion === true} onChange={(event) => { onChange({ ...plan, coversRegion: event.target.checked }); }} />
          <span>{t('ownData.options.coversRegion')} <span className="result-small">{t('ownData.options.coversRegionWords')}</span></span>
        </label>
      )}
      {kind === 'boundaries' && (
        <label className="own-check">
          <input type="checkbox" checked={plan.keepsRegion === true} onChange={(event) => { onChange({ ...plan, keepsRegion: event.target.checked }); }} />
          <span>{t('ownData.options.keepsRegion')}</span>
        </label>
      )}
    </div>
  );
};
