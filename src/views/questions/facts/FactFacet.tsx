import { useId, type ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';

/** A value that facts can be narrowed by. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** Facts that choosing it would leave with the other conditions. */
  readonly count: number;
}

interface FactFacetProps {
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** Values that would leave something, in a list with a bar each: pressing one narrows the facts, pressing the chosen one widens them again. */
export const FactFacet = ({ title, options, chosen, onChoose }: FactFacetProps): ReactElement | null => {
  const { t, format } = useText();
  const id = useId();
  const full = Math.max(1, ...options.map(({ count }) => count));
  const offered = options.filter(({ value, count }) => count > 0 || value === chosen);
  if (offered.length === 0) return null;
  return (
    <section className="facts-facet" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {offered.map(({ value, name, count }) => (
          <li key={value}>
            <button type="button" aria-pressed={value === chosen} onClick={() => { onChoose(value === chosen ? null : value); }}
              aria-label={t('facts.value', { name, facts: t('facts.facts', { count, shown: format.integer(count) }) })}>
              <span className="facts-facet-name">{name}</span>{' '}
              <span className="facts-facet-count">{format.integer(count)}</span>
              <svg className="facts-facet-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * count) / full} height="4" /></svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
