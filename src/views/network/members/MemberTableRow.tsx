import type { ReactElement } from 'react';
import type { MemberWork } from '../../../analysis/network-members.ts';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import { homeWords, type NetworkNaming } from '../use-network.ts';
import { FIGURE_COLUMNS, workFigures } from './member-tables.ts';
import { WorkBar } from './WorkBar.tsx';

interface MemberTableRowProps {
  readonly member: MemberWork;
  /** The number of projects that fills the bar. */
  readonly most: number;
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  /** Is the group said in the row, as no heading says it? */
  readonly isGroupTold: boolean;
}

/** One member with its bar and figures; a group without a name of its own has none. */
export const MemberTableRow = ({ member, most, selected, naming, isGroupTold }: MemberTableRowProps): ReactElement => {
  const { t, format } = useText();
  const { row, work, involvement } = member;
  const figures = workFigures(work, selected);
  const { name, shortName } = work.body;
  // A municipality's name alone is no other name than that of its body.
  const isOtherName = row.code === null && ![name, shortName].some((known) => known?.toLocaleLowerCase('fi') === row.name.toLocaleLowerCase('fi'));
  const details = [
    ...(isOtherName ? [t('network.members.asWritten', { name: row.name })] : []),
    ...(isGroupTold ? [t(`network.memberType.${row.type}`)] : []),
  ];
  return (
    <tr data-member={row.id}>
      <th scope="row">
        <BodyLink id={work.body.id}>{work.body.name}</BodyLink>
        {details.length > 0 && <span className="network-sub">{details.join(' · ')}</span>}
      </th>
      {involvement === 'unnamed' ? <td colSpan={FIGURE_COLUMNS.length} className="network-quiet">{t('network.members.unnamed')}</td> : FIGURE_COLUMNS.map((column) => (
        column === 'all'
          ? <td key={column} className="network-bar-cell"><WorkBar figures={figures} most={most} /></td>
          : <td key={column} className={figures[column] === 0 ? 'result-number network-quiet' : 'result-number'}>{format.integer(figures[column])}</td>
      ))}
      <td>{involvement === 'unnamed' ? '–' : homeWords(work.body, naming)}</td>
    </tr>
  );
};
