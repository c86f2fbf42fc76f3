import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { WorkFigures } from './member-tables.ts';

const percent = (count: number, most: number): string => `${String((100 * count) / most)}%`;

/** The number of register projects with a decorative bar: led ones solid, the others hatched. */
export const WorkBar = ({ figures, most }: { readonly figures: Pick<WorkFigures, 'all' | 'led' | 'partnered'>; readonly most: number }): ReactElement => {
  const { format } = useText();
  return (
    <span className="network-bar">
      <span className={figures.all === 0 ? 'network-bar-count network-quiet' : 'network-bar-count'}>{format.integer(figures.all)}</span>
      <span className="network-bar-track" aria-hidden="true">
        <span className="network-bar-led" style={{ inlineSize: percent(figures.led, most) }} />
        <span className="network-bar-partnered" style={{ inlineSize: percent(figures.partnered, most) }} />
      </span>
    </span>
  );
};
