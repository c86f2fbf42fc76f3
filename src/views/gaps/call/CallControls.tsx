import type { ReactElement } from 'react';
import { hasOwnList } from '../../../schema/municipality.ts';
import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import { MOST_CALL_PROJECTS, MOST_CALL_REACH, type CallPlan } from '../../../schema/gaps-view.ts';
import { FRAMES, type Sentence } from '../../../schema/sentence.ts';
import { needsOf, needText } from '../../shared/need-text.ts';
import { withNeed } from '../../shared/need-year.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsActions } from '../gaps-section.ts';
import { NumberField } from './NumberField.tsx';

interface CallControlsProps {
  readonly dataset: Dataset;
  readonly sentence: Sentence;
  readonly plan: CallPlan;
  readonly actions: Pick<GapsActions, 'onSentence' | 'onCall'>;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

const SEVERAL = ' several';

const SelectField = ({ label, value, options, onChange }: SelectFieldProps): ReactElement => (
  <label className="result-field">
    {label}
    <select value={value} onChange={(event) => { onChange(event.target.value); }}>
      {options.map((option) => <option key={option.value} value={option.value} disabled={option.value === SEVERAL}>{option.label}</option>)}
    </select>
  </label>
);

/** What the call is for: the sentence's own theme, target group, need and frame, and the size of the call. */
export const CallControls = ({ dataset, sentence, plan, actions }: CallControlsProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const needs = needsOf(dataset);
  const isSeat = sentence.locationBasis === 'lead_seat';
  const termOptions = (kind: 'theme' | 'target_group', chosen: readonly string[]): readonly Option[] => [
    { value: '', label: t('gapsCall.controls.any') },
    ...(chosen.length > 1 ? [{ value: SEVERAL, label: t('gapsCall.controls.several', { shown: format.integer(chosen.length) }) }] : []),
    ...termsOf(dataset, kind).map(({ value, name }) => ({ value, label: format.capitalised(name[language]) })),
  ];
  const chosenOf = (codes: readonly string[]): string => (codes.length > 1 ? SEVERAL : (codes[0] ?? ''));
  const codesOf = (value: string): readonly string[] => (value === '' ? [] : [value]);
  const frameSizes = { all: dataset.municipalities.length, listed: dataset.municipalities.filter(hasOwnList).length };
  return (
    <div className="result-controls">
      <SelectField label={t('gapsCall.controls.targetGroup')} value={chosenOf(sentence.targetGroups)} options={termOptions('target_group', sentence.targetGroups)}
        onChange={(value) => { actions.onSentence({ targetGroups: codesOf(value) }); }} />
      <SelectField label={t('gapsCall.controls.theme')} value={chosenOf(sentence.themes)} options={termOptions('theme', sentence.themes)}
        onChange={(value) => { actions.onSentence({ themes: codesOf(value) }); }} />
      <SelectField label={t('gapsCall.controls.need')} value={sentence.need} options={needs.map((named) => ({ value: named.need, label: needText(text, 'sentence.needName', named) }))}
        onChange={(value) => {
          const named = needs.find(({ need }) => need === value);
          if (named === undefined) return;
          const { need, needYear } = withNeed(dataset, sentence, named.need);
          actions.onSentence({ need, needYear });
        }} />
      <SelectField label={t('gapsCall.controls.frame')} value={sentence.frame} options={FRAMES.map((frame) => ({ value: frame, label: t(`gapsCall.controls.frames.${frame}`, { shown: format.integer(frameSizes[frame]) }) }))}
        onChange={(value) => { const frame = FRAMES.find((one) => one === value); if (frame !== undefined) actions.onSentence({ frame }); }} />
      <NumberField label={t('gapsCall.controls.projects')} value={plan.projects} most={MOST_CALL_PROJECTS} onChange={(projects) => { actions.onCall({ projects }); }} />
      <NumberField label={t('gapsCall.controls.reach')} value={isSeat ? 1 : plan.reach} most={MOST_CALL_REACH} {...(isSeat ? { fixedNote: t('gapsCall.controls.reachSeat') } : {})}
        onChange={(reach) => { actions.onCall({ reach }); }} />
    </div>
  );
};
