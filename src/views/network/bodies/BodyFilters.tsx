import type { ReactElement } from 'react';
import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import { useText } from '../../shared/text-context.tsx';
import { HOME_CHOICES, NETWORK_CHOICES, type BodyFilter } from './body-filter.ts';

interface BodyFiltersProps {
  readonly filter: BodyFilter;
  readonly dataset: Dataset;
  /** How many bodies there are of each kind. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onFilter: (part: Partial<BodyFilter>) => void;
}

/** Search and choices that narrow the list of bodies. */
export const BodyFilters = ({ filter, dataset, counts, onFilter }: BodyFiltersProps): ReactElement => {
  const { t, format, language } = useText();
  const types = termsOf(dataset, 'organisation_type').filter(({ value }) => (counts.get(value) ?? 0) > 0);
  const chosenOf = <Value extends string>(values: readonly Value[], written: string): Value | undefined => values.find((value) => value === written);
  return (
    <form className="result-controls" role="search" onSubmit={(event) => { event.preventDefault(); }}>
      <label className="result-field network-bodies-search">
        {t('networkBodies.filter.text')}
        <input type="search" value={filter.text} autoComplete="off" spellCheck={false} onChange={(event) => { onFilter({ text: event.target.value }); }} />
      </label>
      <label className="result-field">
        {t('networkBodies.filter.type')}
        <select value={filter.type ?? ''} onChange={(event) => { onFilter({ type: event.target.value === '' ? null : event.target.value }); }}>
          <option value="">{t('networkBodies.filter.everyType')}</option>
          {types.map(({ value, name }) => <option key={value} value={value}>{t('networkBodies.filter.option', { name: format.capitalised(name[language]), shown: format.integer(counts.get(value) ?? 0) })}</option>)}
        </select>
      </label>
      <label className="result-field">
        {t('networkBodies.filter.home')}
        <select value={filter.home} onChange={(event) => { onFilter({ home: chosenOf(HOME_CHOICES, event.target.value) ?? 'any' }); }}>
          {HOME_CHOICES.map((value) => <option key={value} value={value}>{t(`networkBodies.filter.homes.${value}`)}</option>)}
        </select>
      </label>
      <label className="result-field">
        {t('networkBodies.filter.network')}
        <select value={filter.network} onChange={(event) => { onFilter({ network: chosenOf(NETWORK_CHOICES, event.target.value) ?? 'any' }); }}>
          {NETWORK_CHOICES.map((value) => <option key={value} value={value}>{t(`networkBodies.filter.networks.${value}`)}</option>)}
        </select>
      </label>
    </form>
  );
};
