import type { ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { AppState, RankingColumn } from '../../state/app-state.ts';
import { measureWords } from '../shared/sentence-text.ts';
import { useText } from '../shared/text-context.tsx';
import { RankingRow } from './RankingRow.tsx';
import { RemainderRows } from './RemainderRows.tsx';
import type { RankedRow } from './ranking-rows.ts';

export interface RankingTableProps {
  readonly result: CoverageResult;
  readonly rows: readonly RankedRow[];
  readonly sort: AppState['rankingSort'];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onSort: (column: RankingColumn) => void;
  readonly onSelect: (code: string | null) => void;
  readonly onHover: (code: string | null) => void;
}

interface HeaderProps {
  readonly column: RankingColumn;
  readonly label: string;
  readonly help?: string;
  readonly isNumber?: boolean;
  readonly sort: AppState['rankingSort'];
  readonly onSort: (column: RankingColumn) => void;
}

const Header = ({ column, label, help, isNumber = false, sort, onSort }: HeaderProps): ReactElement => {
  const isSorted = sort.column === column;
  return (
    <th scope="col" className={isNumber ? 'ranking-number' : undefined} aria-sort={isSorted ? sort.direction : 'none'}>
      <button type="button" className="ranking-sort" title={help} onClick={() => onSort(column)}>
        {label}<span className={isSorted ? `ranking-arrow ranking-arrow-${sort.direction}` : 'ranking-arrow'} aria-hidden="true" />
      </button>
    </th>
  );
};

/** All municipalities as a table, sorted, with rows for what belongs to no municipality. */
export const RankingTable = (props: RankingTableProps): ReactElement => {
  const { result, rows, sort, onSort } = props;
  const text = useText();
  const { t } = text;
  const { sentence } = result;
  const countLabel = sentence.counted === 'projects' ? t('ranking.columns.count') : t(`ranking.columns.${sentence.counted}`);
  const thing = t(`ranking.thingsPlural.${sentence.counted}`);
  const ownName = result.ownNeed?.name[text.language];
  const header = { sort, onSort };
  return (
    <table className="ranking-table">
      <caption className="visually-hidden">{t('ranking.caption', { title: t('ranking.title.other') })}</caption>
      <thead>
        <tr>
          <Header column="name" label={t('ranking.columns.name')} {...header} />
          <Header column="listing" label={t('ranking.columns.listing')} {...header} />
          <Header column="count" label={countLabel} isNumber {...header} />
          <Header column="expected" label={t('ranking.columns.expected')} help={t('ranking.columnHelp.expected', { thing })} isNumber {...header} />
          <Header column="gap" label={t('ranking.columns.gap')} isNumber {...header} />
          <Header column="ratio" label={t('ranking.columns.ratio')} help={t('ranking.columnHelp.ratio')} {...header} />
          <Header column="value" label={t('ranking.columns.value')} help={measureWords(text, sentence)} isNumber {...header} />
          <Header column="need" label={t(`ranking.needLevel.${result.needLevelKind}`)} {...(ownName === undefined ? {} : { help: ownName })} isNumber {...header} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <RankingRow key={row.coverage.code} row={row} rank={index + 1} result={result}
            isSelected={props.selected === row.coverage.code} isHovered={props.hovered === row.coverage.code}
            onSelect={props.onSelect} onHover={props.onHover} />
        ))}
      </tbody>
      <RemainderRows result={result} />
    </table>
  );
};
