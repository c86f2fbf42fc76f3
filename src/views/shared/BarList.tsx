import { useText } from './text-context.tsx';
import './pieces.css';

/** One bar: a coded value, its name and how many projects have it. */
export interface BarListItem {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** Does the sentence already hold this value? */
  readonly isChosen: boolean;
}

interface BarListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly items: readonly BarListItem[];
  /** The count that fills the whole width. */
  readonly fullCount: number;
  readonly onChoose: (value: string) => void;
}

/** Counts as text with a decorative bar each; pressing one narrows the sentence, pressing a chosen one widens it again. */
export const BarList = ({ labelledBy, items, fullCount, onChoose }: BarListProps) => {
  const { t, format } = useText();
  return (
    <ul className="piece-bars" aria-labelledby={labelledBy}>
      {items.map((item) => (
        <li key={item.value}>
          <button
            type="button"
            className="piece-bar"
            aria-pressed={item.isChosen}
            aria-label={t('shared.bar', { name: item.name, projects: t('shared.projects', { count: item.count, shown: format.integer(item.count) }) })}
            onClick={() => { onChoose(item.value); }}
          >
            <span className="piece-bar-name">{item.name}</span>
            <span className="piece-bar-track" aria-hidden="true">
              <span className="piece-bar-fill" style={{ inlineSize: `${String((100 * item.count) / Math.max(1, fullCount))}%` }} />
            </span>
            {' '}
            <span className="piece-bar-count">{format.integer(item.count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
