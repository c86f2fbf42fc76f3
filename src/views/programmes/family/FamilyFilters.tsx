import type { ReactElement } from 'react';
import type { FamilyContext } from './family-context.ts';
import { implementerChoices, fundChoices, type FamilyFilter } from './family-filter.ts';

interface FamilyFiltersProps {
  readonly context: FamilyContext;
  readonly filter: FamilyFilter;
  readonly shownCount: number;
  readonly onFilter: (filter: FamilyFilter) => void;
}

/** Which implementer and whose money: each menu says how many of the family it would leave. */
export const FamilyFilters = ({ context, filter, shownCount, onFilter }: FamilyFiltersProps): ReactElement => {
  const { text: { t, format }, rows } = context;
  const isFiltered = filter.body !== null || filter.fund !== null;
  return (
    <div className="family-filters">
      <div className="result-controls">
        <label className="result-field">
          {t('programmesFamily.card.implementers')}
          <select value={filter.body ?? ''} onChange={({ target }) => { onFilter({ ...filter, body: target.value === '' ? null : target.value }); }}>
            <option value="">{t('programmesFamily.anyImplementer')}</option>
            {implementerChoices(context, filter).map(({ value, name, count }) => <option key={value} value={value}>{t('programmesFamily.option', { name, shown: format.integer(count) })}</option>)}
          </select>
        </label>
        <label className="result-field">
          {t('programmesFamily.card.fund')}
          <select value={filter.fund ?? ''} onChange={({ target }) => { onFilter({ ...filter, fund: target.value === '' ? null : target.value }); }}>
            <option value="">{t('programmesFamily.anyFund')}</option>
            {fundChoices(context, filter).map(({ value, name, count }) => <option key={value} value={value}>{t('programmesFamily.option', { name, shown: format.integer(count) })}</option>)}
          </select>
        </label>
        {isFiltered && <button type="button" className="result-button" onClick={() => { onFilter({ body: null, fund: null }); }}>{t('programmesFamily.showAll')}</button>}
      </div>
      <p className="family-small" role="status">{isFiltered ? t('programmesFamily.shown', { shown: format.integer(shownCount), of: format.integer(rows.length) }) : ''}</p>
    </div>
  );
};
