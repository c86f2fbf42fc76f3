import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { Condition } from './FactConditions.tsx';
import type { Loosening } from './fact-filter.ts';

interface EmptyFactsProps {
  readonly conditions: readonly Condition[];
  readonly loosenings: readonly Loosening[];
  readonly onRemove: (parts: readonly Condition['part'][]) => void;
}

/** What to give up so that some fact fits again. */
export const EmptyFacts = ({ conditions, loosenings, onRemove }: EmptyFactsProps): ReactElement => {
  const { t, format } = useText();
  const nameOf = (part: Condition['part']): string => conditions.find((condition) => condition.part === part)?.name ?? '';
  return (
    <div className="facts-empty">
      <h3>{t('facts.empty.title')}</h3>
      {loosenings.length > 0 ? (
        <>
          <p>{t('facts.empty.loosen')}</p>
          <ul>
            {loosenings.map(({ part, count }) => (
              <li key={part}>
                <button type="button" className="result-text-button" onClick={() => { onRemove([part]); }}>
                  {t('facts.empty.without', { name: nameOf(part), facts: t('facts.facts', { count, shown: format.integer(count) }) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {t('facts.empty.nothing')}{' '}
          <button type="button" className="result-text-button" onClick={() => { onRemove(conditions.map(({ part }) => part)); }}>{t('facts.chips.removeAll')}</button>
        </p>
      )}
    </div>
  );
};
