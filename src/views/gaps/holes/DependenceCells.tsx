import type { ReactElement } from 'react';
import type { Concentration } from '../../../schema/hole-result.ts';
import { NO_FIGURE } from '../../shared/quantity-text.ts';
import { useText } from '../../shared/text-context.tsx';

interface DependenceCellsProps {
  readonly concentration: Concentration;
  readonly bodies: ReadonlyMap<string, string>;
}

/** Number, largest and concentration of the funds or lead bodies of one municipality: three cells. */
export const DependenceCells = ({ concentration: { number, index, largest, unstated }, bodies }: DependenceCellsProps): ReactElement => {
  const { t, format } = useText();
  return (
    <>
      <td className="gaps-holes-number">{format.integer(number)}</td>
      <td>
        {largest === null ? NO_FIGURE : t('gapsHoles.dependence.share', { body: bodies.get(largest.id) ?? largest.id, share: format.percent(largest.share) })}
        {unstated > 0 && <span className="gaps-holes-sub">{t('gapsHoles.dependence.unstated', { count: unstated, shown: format.integer(unstated) })}</span>}
      </td>
      <td className="gaps-holes-number">{index.kind === 'missing' ? NO_FIGURE : format.decimal(index.value, 2)}</td>
    </>
  );
};
