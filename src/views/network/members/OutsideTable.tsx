import type { ReactElement } from 'react';
import type { BodyWork } from '../../../analysis/body-work.ts';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';
import { FIGURE_COLUMNS, workFigures } from './member-tables.ts';
import { WorkBar } from './WorkBar.tsx';

interface OutsideTableProps {
  readonly works: readonly BodyWork[];
  /** The number of projects that fills the bar. */
  readonly most: number;
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  readonly labelledBy: string;
}

/** Bodies with their bars and figures, in the order in which they come. */
export const OutsideTable = ({ works, most, selected, naming, labelledBy }: OutsideTableProps): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="result-scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{t('network.columns.body')}</th>
            {FIGURE_COLUMNS.map((column) => <th key={column} scope="col" className={column === 'all' ? 'network-bar-head' : 'result-number'}>{t(`network.columns.${column}`)}</th>)}
            <th scope="col">{t('network.columns.home')}</th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => {
            const figures = workFigures(work, selected);
            return (
              <tr key={work.body.id} data-body={work.body.id}>
                <th scope="row">
                  <BodyLink id={work.body.id}>{work.body.name}</BodyLink>
                  <span className="network-sub">{format.capitalised(typeName(work.body.type, naming))}</span>
                  {work.body.note !== null && <span className="network-sub">{t('network.outside.note')}: <span lang="en">{work.body.note}</span></span>}
                </th>
                {FIGURE_COLUMNS.map((column) => (column === 'all'
                  ? <td key={column} className="network-bar-cell"><WorkBar figures={figures} most={most} /></td>
                  : <td key={column} className={figures[column] === 0 ? 'result-number network-quiet' : 'result-number'}>{format.integer(figures[column])}</td>))}
                <td>{homeWords(work.body, naming)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
