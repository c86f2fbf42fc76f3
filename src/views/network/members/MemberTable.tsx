import { useId, useState, type ReactElement } from 'react';
import { registerProjects } from '../../../analysis/body-work.ts';
import type { MemberWork } from '../../../analysis/network-members.ts';
import { MEMBER_TYPES } from '../../../schema/document-rows.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { FIGURE_COLUMNS, memberRows, memberTable } from './member-tables.ts';
import { MemberTableRow } from './MemberTableRow.tsx';

interface MemberTableProps {
  readonly members: readonly MemberWork[];
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  /** Notes that travel with the exported table. */
  readonly notes: readonly string[];
  readonly sourceIds: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}

const ORDERS = ['group', 'projects'] as const;
type Order = (typeof ORDERS)[number];

/** Members under their group's heading, or all by their number of projects. */
const groupsOf = (members: readonly MemberWork[], order: Order): readonly { readonly type: MemberWork['row']['type'] | null; readonly rows: readonly MemberWork[] }[] => {
  if (order === 'group') return MEMBER_TYPES.map((type) => ({ type, rows: members.filter(({ row }) => row.type === type) })).filter(({ rows }) => rows.length > 0);
  const busiest = [...members].sort((a, b) => registerProjects(b.work).length - registerProjects(a.work).length);
  return [{ type: null, rows: busiest }];
};

/** The named members with what they do: a bar for the register's projects, figures for all three collections. */
export const MemberTable = ({ members, selected, naming, notes, sourceIds, onExport }: MemberTableProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const [order, setOrder] = useState<Order>('group');
  const most = Math.max(1, ...members.map(({ work }) => registerProjects(work).length));
  const groups = groupsOf(members, order);
  const title = t('network.members.title');
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="network-members" title={title} notes={notes} sourceIds={sourceIds} sql={memberRows(members)} table={() => memberTable(groups.flatMap(({ rows }) => rows), selected, naming)} onExport={onExport} />
      </div>
      <div className="result-controls">
        <RadioChoice legend={t('network.members.order')} values={ORDERS} chosen={order} labelOf={(value) => t(`network.members.orders.${value}`)} onChoose={setOrder} />
      </div>
      <ul className="network-key" aria-label={t('network.members.key')}>
        <li><span className="network-swatch network-bar-led" aria-hidden="true" /> {t('network.columns.led')}</li>
        <li><span className="network-swatch network-bar-partnered" aria-hidden="true" /> {t('network.columns.partnered')}</li>
      </ul>
      <div className="result-scroll network-members-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table">
          <thead>
            <tr>
              <th scope="col">{t('network.columns.member')}</th>
              {FIGURE_COLUMNS.map((column) => <th key={column} scope="col" className={column === 'all' ? 'network-bar-head' : 'result-number'}>{t(`network.columns.${column}`)}</th>)}
              <th scope="col">{t('network.columns.home')}</th>
            </tr>
          </thead>
          {groups.map(({ type, rows }) => (
            <tbody key={type ?? 'all'}>
              {type !== null && (
                <tr className="network-group"><th scope="rowgroup" colSpan={FIGURE_COLUMNS.length + 2}>{t('network.members.group', { name: t(`network.memberType.${type}`), shown: format.integer(rows.length) })}</th></tr>
              )}
              {rows.map((member) => <MemberTableRow key={member.row.id} member={member} most={most} selected={selected} naming={naming} isGroupTold={type === null} />)}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
};
