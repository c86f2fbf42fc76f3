import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { FacetOption } from './FactFacet.tsx';

interface FactSelectProps {
  readonly title: string;
  /** What the choice of no value is called. */
  readonly any: string;
  readonly options: readonly FacetOption[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** Values in a menu, each with what it would leave; for many values and for narrow screens. */
export const FactSelect = ({ title, any, options, chosen, onChoose }: FactSelectProps): ReactElement => {
  const { t, format } = useText();
  const isKnown = chosen === null || options.some(({ value }) => value === chosen);
  return (
    <label className="result-field facts-select">
      {title}
      <select value={chosen ?? ''} onChange={({ target }) => { onChoose(target.value === '' ? null : target.value); }}>
        <option value="">{any}</option>
        {options.map(({ value, name, count }) => <option key={value} value={value}>{t('facts.option', { name, shown: format.integer(count) })}</option>)}
        {!isKnown && <option value={chosen}>{t('facts.option', { name: chosen, shown: format.integer(0) })}</option>}
      </select>
    </label>
  );
};
