import type { ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import { measureUnit, needLevelUnit, quantityCentre, quantityFigure } from '../shared/quantity-text.ts';
import { useText } from '../shared/text-context.tsx';
import { IntervalPlot } from './IntervalPlot.tsx';
import { ListingMark } from './ListingMark.tsx';
import type { RankedRow } from './ranking-rows.ts';

interface RankingRowProps {
  readonly row: RankedRow;
  readonly rank: number;
  readonly result: CoverageResult;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly onSelect: (code: string | null) => void;
  readonly onHover: (code: string | null) => void;
}

/** A figure that is at least or at most what is written: the sign stands before it. */
const mark = (isBound: boolean, bound: 'least' | 'most'): string => (isBound ? `ranking-number ranking-at-${bound}` : 'ranking-number');

/** One municipality: pressing its name opens its panel, pointing at it lights it up on the map. */
export const RankingRow = ({ row, rank, result, isSelected, isHovered, onSelect, onHover }: RankingRowProps): ReactElement => {
  const { t, format } = useText();
  const { coverage, name } = row;
  const isLowerBound = coverage.listing !== 'listed';
  const isWeighted = Math.abs(coverage.supply - coverage.count) > 1e-9;
  const states = ['ranking-row', isSelected ? 'ranking-row-selected' : '', isHovered ? 'ranking-row-hovered' : '', coverage.isInFrame ? '' : 'ranking-row-outside'];
  return (
    <tr className={states.filter(Boolean).join(' ')} data-code={coverage.code} onMouseEnter={() => onHover(coverage.code)} onMouseLeave={() => onHover(null)}>
      <th scope="row">
        <span className="ranking-rank" aria-hidden="true">{coverage.isInFrame && result.selected.length > 0 ? rank : ''}</span>
        <button type="button" className="ranking-name" aria-pressed={isSelected} onClick={() => onSelect(isSelected ? null : coverage.code)}
          onFocus={() => onHover(coverage.code)} onBlur={() => onHover(null)}>
          {name}
        </button>
      </th>
      <td className="ranking-listing" data-column="listing">
        <ListingMark listing={coverage.listing} />{!coverage.isInFrame && <span className="ranking-sub">{t('ranking.outsideFrame')}</span>}
      </td>
      <td className={mark(isLowerBound, 'least')} data-column="count">
        {format.amount(coverage.supply)}
        {isWeighted && <span className="ranking-sub">{t('ranking.unweighted', { shown: format.integer(coverage.count) })}</span>}
      </td>
      <td className="ranking-number" data-column="expected" title={quantityFigure(coverage.expected, 'amount', format)}>{quantityCentre(coverage.expected, 'amount', format)}</td>
      <td className={mark(isLowerBound && coverage.gap.kind === 'value' && coverage.gap.value > 0, 'most')} data-column="gap" title={quantityFigure(coverage.gap, 'amount', format)}>{quantityCentre(coverage.gap, 'amount', format)}</td>
      <td data-column="ratio"><IntervalPlot coverage={coverage} /></td>
      <td className={mark(coverage.value.kind === 'value' && coverage.value.isLowerBound === true, 'least')} data-column="value" title={quantityFigure(coverage.value, measureUnit(result.sentence), format)}>{quantityCentre(coverage.value, measureUnit(result.sentence), format)}</td>
      <td className="ranking-number" data-column="need">{quantityFigure(coverage.needLevel, needLevelUnit(result.needLevelKind), format)}</td>
    </tr>
  );
};
