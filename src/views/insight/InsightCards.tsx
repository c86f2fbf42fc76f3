import type { ReactElement } from 'react';
import { insightsOf } from '../../analysis/insight.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { useText } from '../shared/text-context.tsx';
import { insightCards } from './insight-sentences.ts';
import './insight.css';

interface InsightCardsProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly onSelect: (code: string) => void;
}

/** Up to three readings of the result: what it shows, how sure that is, what it cannot show. */
export const InsightCards = ({ result, dataset, onSelect }: InsightCardsProps): ReactElement | null => {
  const text = useText();
  const cards = insightCards({ insights: insightsOf(result, dataset), result, dataset, text });
  if (cards.length === 0) return null;
  return (
    <section className="insight" aria-label={text.t('insight.label')}>
      {cards.map((card) => {
        const { code } = card;
        return (
          <div key={card.title} className={`insight-card insight-${card.tone}`}>
            <h2 className="insight-title">
              {code === null ? card.title : <button type="button" className="insight-open" onClick={() => onSelect(code)}>{card.title}</button>}
            </h2>
            <p>{card.sentences.join(' ')}</p>
          </div>
        );
      })}
    </section>
  );
};
