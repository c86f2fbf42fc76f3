import { useState, type ReactElement } from 'react';
import type { HoleCell } from '../../../schema/hole-result.ts';
import { useText } from '../../shared/text-context.tsx';
import { holeChance, holeCore, type HoleContext } from '../hole-words.ts';

interface HoleListProps {
  readonly heading: string;
  /** What to mind about all of them; said once, above the list. */
  readonly note: string;
  /** Said in place of the list when there is none. */
  readonly none: string;
  readonly holes: readonly HoleCell[];
  readonly context: HoleContext;
  /** How many are shown at first, of those where at least one project is expected. */
  readonly shown: number;
  readonly isBound: boolean;
  readonly onCell: (cell: HoleCell) => void;
}

/** Holes in order, a sentence each; pressing one chooses its column and opens its municipality. */
export const HoleList = ({ heading, note, none, holes, context, shown, isBound, onCell }: HoleListProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const [isWhole, setIsWhole] = useState(false);
  const telling = holes.filter(({ expected }) => expected >= 1);
  const first = (telling.length > 0 ? telling : holes).slice(0, shown);
  return (
    <section className={isBound ? 'gaps-holes-list gaps-holes-list-bound' : 'gaps-holes-list'}>
      <h3>{heading}</h3>
      <p className="gaps-holes-note">{holes.length === 0 ? none : note}</p>
      <ol>
        {(isWhole ? holes : first).map((hole) => (
          <li key={`${hole.code} ${hole.column}`}>
            <button type="button" className="gaps-holes-item" onClick={() => { onCell(hole); }}>
              {holeCore(context, hole)} <span className="gaps-holes-item-chance">{holeChance(hole, text)}</span>
            </button>
          </li>
        ))}
      </ol>
      {holes.length > first.length && (
        <button type="button" className="gaps-holes-more" aria-expanded={isWhole} onClick={() => { setIsWhole(!isWhole); }}>
          {isWhole ? t('gapsHoles.list.fewer') : t('gapsHoles.list.more', { shown: format.integer(holes.length) })}
        </button>
      )}
    </section>
  );
};
