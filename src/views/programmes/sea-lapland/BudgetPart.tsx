import { useId, type ReactElement } from 'react';
import type { Destination } from '../../../state/destinations.ts';
import { euros } from '../../shared/euros.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { allRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { amountOf, budgetTable, budgetYears, differenceLines } from './budget-table.ts';
import { SEA_LAPLAND_SOURCES, type SeaLaplandProps } from './sea-lapland-props.ts';
import { SourceLine } from './SourceLine.tsx';

const toCosts: Destination = (state) => ({ ...state, page: 'programmes', programmes: { ...state.programmes, section: 'costs' } });

/** The budget of the International House as printed, and where its sums and percentages do not fit. */
export const BudgetPart = ({ documents, sources, onExport }: Pick<SeaLaplandProps, 'documents' | 'sources' | 'onExport'>): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const items = documents.budgetItems;
  const years = budgetYears(items);
  const differences = differenceLines(items, text);
  const [total, own] = [amountOf(items, 'costs_total', 'total'), amountOf(items, 'own_share', 'total')];
  return (
      <div className="sealap-narrow">
      <ResultTable name="sea-lapland-budget" title={t('programmesSeaLapland.budget.title')} table={budgetTable(items, text)}
          notes={[...differences, t('programmesSeaLapland.budget.note')]} sourceIds={SEA_LAPLAND_SOURCES} sql={[allRows('budget_item', 'line', 'item', 'year')]} onExport={onExport}>
          <div className="result-words">
            {total !== null && own !== null && (
              <p>{t('programmesSeaLapland.budget.words', { years: format.range(years[0] ?? '', years.at(-1) ?? ''), total: euros(text, total), own: euros(text, own) })}{' '}
                <PlaceLink to={toCosts} className="sealap-link">{t('programmesSeaLapland.budget.costs')}</PlaceLink></p>
            )}
            <p id={id}>{t(differences.length === 0 ? 'programmesSeaLapland.budget.none' : 'programmesSeaLapland.budget.differences', { shown: format.integer(differences.length), count: differences.length })}</p>
          </div>
          <SourceLine rows={items} sources={sources} />
        </ResultTable>
    </div>
  );
};
