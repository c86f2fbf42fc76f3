import type { ReactElement } from 'react';
import type { Counted } from '../../../analysis/body-reach.ts';
import { useText } from '../../shared/text-context.tsx';

interface CountBarsProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly items: readonly (Counted<string> & { readonly name: string })[];
  /** The count that fills the whole width. */
  readonly full: number;
}

/** Counts of projects as words and numbers with a decorative bar each. */
export const CountBars = ({ labelledBy, items, full }: CountBarsProps): ReactElement => {
  const { format } = useText();
  return (
    <ul className="network-bodies-bars" aria-labelledby={labelledBy}>
      {items.map(({ value, name, count }) => (
        <li key={value}>
          <span>{name}</span>
          <span className="network-bodies-track" aria-hidden="true"><span className="network-bar-led" style={{ inlineSize: `${String((100 * count) / Math.max(1, full))}%` }} /></span>
          {' '}<span className="network-bodies-number">{format.integer(count)}</span>
        </li>
      ))}
    </ul>
  );
};
