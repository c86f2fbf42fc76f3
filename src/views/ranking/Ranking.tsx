import type { ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { AppState, RankingColumn } from '../../state/app-state.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { useText } from '../shared/text-context.tsx';
import { ListingMark } from './ListingMark.tsx';
import { RankingTable } from './RankingTable.tsx';
import { rankedRows } from './ranking-rows.ts';
import { rankingBars, rankingTable } from './ranking-table.ts';
import './ranking.css';

interface RankingProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly sort: AppState['rankingSort'];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onSort: (column: RankingColumn) => void;
  readonly onSelect: (code: string | null) => void;
  readonly onHover: (code: string | null) => void;
}

/** Why the sum over municipalities and the number of distinct projects differ, in a sentence. */
const whyKey = ({ sentence }: CoverageResult): 'full' | 'split' | 'seat' | 'things' => {
  if (sentence.counted !== 'projects') return 'things';
  if (sentence.locationBasis === 'lead_seat') return 'seat';
  return sentence.allocation === 'full' ? 'full' : 'split';
};

/** Does a rule other than "in full" make the sum? Then its words are said whatever the figures. */
const sentenceIsSplit = ({ sentence, selected }: CoverageResult): boolean =>
  selected.length > 0 && (sentence.allocation !== 'full' || sentence.locationBasis === 'lead_seat');

/** The municipalities in order, under the true number of distinct projects and the sum over municipalities. */
export const Ranking = (props: RankingProps): ReactElement => {
  const { result, dataset, sort } = props;
  const text = useText();
  const { t, format } = text;
  const { counted } = result.sentence;
  const distinct = t(`ranking.distinct.${counted}`, { count: result.distinctInFrame, shown: format.integer(result.distinctInFrame) });
  const places = t(`ranking.places.${counted}`, { shown: format.amount(result.supplySum) });
  const why = t(`ranking.why.${whyKey(result)}`, counted === 'projects' ? {} : { thing: t(`ranking.thing.${counted}`) });
  const isByGap = sort.column === 'gap' && sort.direction === 'descending';
  const title = t(isByGap ? 'ranking.title.gap' : 'ranking.title.other');
  const rows = rankedRows(result, dataset, { sort, text });
  return (
    <section className="ranking" aria-labelledby="ranking-title">
      <div className="ranking-head">
        <h2 id="ranking-title" className="ranking-title">{title}</h2>
        <ExportButtons name="ranking" title={title} notes={[t('ranking.key.mentioned_only'), t('ranking.key.partly_listed')]} picture={() => rankingBars(rows, text)} table={() => rankingTable(rows, result, text)} />
      </div>
      <p className="ranking-summary">
        <strong data-testid="distinct">{distinct}</strong>{' · '}<span data-testid="places">{places}</span>{result.supplySum > result.distinctInFrame || counted !== 'projects' || sentenceIsSplit(result) ? <>{'. '}{why}</> : '.'}
      </p>
      {result.selected.length === 0 && <p className="ranking-empty" role="status">{t('ranking.empty')}</p>}
      <div className="ranking-scroll" role="group" aria-labelledby="ranking-title" tabIndex={0}>
        <RankingTable {...props} rows={rows} />
      </div>
      <p className="ranking-key">
        <span><ListingMark listing="mentioned_only" /> {t('ranking.key.mentioned_only')}</span>{' '}
        <span><ListingMark listing="partly_listed" /> {t('ranking.key.partly_listed')}</span>
      </p>
    </section>
  );
};
