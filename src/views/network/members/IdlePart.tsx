import { useId, type ReactElement } from 'react';
import type { Involvement, MemberWork } from '../../../analysis/network-members.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';
import { memberRows, memberTable } from './member-tables.ts';
import { registerCaution } from './member-words.ts';

interface IdlePartProps {
  readonly members: readonly MemberWork[];
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  readonly sourceIds: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}

/** Members that stand in no project of the register, in the order of how little is known of them. */
const SHOWN = ['none', 'elsewhere', 'unnamed'] as const satisfies readonly Involvement[];

const WhereElse = ({ work }: Pick<MemberWork, 'work'>): ReactElement | null => {
  const { t, format } = useText();
  const parts = [
    ...(work.family.length === 0 ? [] : [t('network.idle.family', { count: work.family.length, shown: format.integer(work.family.length) })]),
    ...(work.national.length === 0 ? [] : [t('network.idle.national', { count: work.national.length, shown: format.integer(work.national.length) })]),
  ];
  return parts.length === 0 ? null : <>{format.capitalised(format.list(parts))}</>;
};

/** "association, Kemi"; a municipality's own name says both. */
const kindAndHome = ({ body }: MemberWork['work'], naming: NetworkNaming): string => {
  const { t, format } = naming.text;
  if (body.type === 'municipality') return format.capitalised(typeName(body.type, naming));
  return `${format.capitalised(typeName(body.type, naming))}, ${body.home === 'unknown' ? t('network.homeUnknown') : homeWords(body, naming)}`;
};

/** Members that are in no project of the register: in none of the three collections, or only in the other two. */
export const IdlePart = ({ members, selected, naming, sourceIds, onExport }: IdlePartProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const title = t('network.idle.title');
  const idle = members.filter(({ involvement }) => involvement !== 'register');
  const caution = registerCaution(naming);
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="network-members-without-projects" title={title} notes={[caution]} sourceIds={sourceIds} sql={memberRows(idle)} table={() => memberTable(idle, selected, naming)} onExport={onExport} />
      </div>
      <p className="result-note">{caution}</p>
      <div className="network-columns">
        {SHOWN.map((involvement) => {
          const shown = members.filter((member) => member.involvement === involvement);
          if (shown.length === 0) return null;
          return (
            <div key={involvement}>
              <h4>{t(`network.idle.${involvement}`, { shown: format.integer(shown.length) })}</h4>
              <p className="result-small">{t(`network.idle.${involvement}Note`)}</p>
              <ul className="result-list">
                {shown.map(({ row, work }) => (
                  <li key={row.id}>
                    <BodyLink id={work.body.id}>{work.body.name}</BodyLink>
                    {involvement !== 'unnamed' && <span className="network-sub">{kindAndHome(work, naming)}</span>}
                    <WhereElse work={work} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
};
