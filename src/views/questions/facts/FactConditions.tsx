import type { ReactElement } from 'react';
import { Chip } from '../../shared/Chip.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { Facet } from './fact-filter.ts';

/** One condition in force. */
export interface Condition {
  readonly part: Facet | 'text';
  readonly name: string;
}

interface FactConditionsProps {
  readonly conditions: readonly Condition[];
  /** Gives up the named conditions. */
  readonly onRemove: (parts: readonly Condition['part'][]) => void;
}

/** The conditions in force, each to be taken away; nothing when there are none. */
export const FactConditions = ({ conditions, onRemove }: FactConditionsProps): ReactElement | null => {
  const { t } = useText();
  if (conditions.length === 0) return null;
  return (
    <div className="facts-conditions" role="group" aria-label={t('facts.chips.label')}>
      {conditions.map(({ part, name }) => <Chip key={part} label={t('facts.chips.remove', { name })} onRemove={() => { onRemove([part]); }}>{name}</Chip>)}
      {conditions.length > 1 && <button type="button" className="result-text-button" onClick={() => { onRemove(conditions.map(({ part }) => part)); }}>{t('facts.chips.removeAll')}</button>}
    </div>
  );
};
