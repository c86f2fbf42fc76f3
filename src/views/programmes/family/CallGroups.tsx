import type { ReactElement, ReactNode } from 'react';
import { callGroups, type CallGroup } from '../../../analysis/programme-family.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import { toBody } from '../../../state/destinations.ts';
import { FactMark } from '../../shared/FactMark.tsx';
import { lineRangesText } from '../../shared/document-lines.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { LinkedTable } from '../LinkedTable.tsx';
import { familyRows } from '../programme-rows.ts';
import { callFactsOf } from './call-group-facts.ts';
import { FAMILY_DOCUMENT, FAMILY_SOURCES, factsFrom, fundName, type FamilyContext } from './family-context.ts';
import { aimWords, dateWords } from './family-words.ts';

interface CallGroupsProps {
  readonly context: FamilyContext;
  readonly onExport: (request: ExportRequest) => void;
}

const PLACEHOLDER = 'network_placeholder';
const COLUMNS = ['fund', 'aim', 'date', 'ideas', 'names', 'shared', 'says', 'lines'] as const;

const bodyNames = (ids: readonly string[], { bodies }: FamilyContext): string => ids.map((id) => bodies.get(id)?.name ?? id).join(', ');

const linesOf = ({ rows }: CallGroup, { text }: FamilyContext): string => lineRangesText(rows.map(({ lineStart, lineEnd }) => `${String(lineStart)}-${String(lineEnd)}`), text);

const tableOf = (groups: readonly CallGroup[], context: FamilyContext): ExportTable => {
  const { t, language } = context.text;
  const facts = factsFrom(context, FAMILY_DOCUMENT);
  return {
    columns: COLUMNS.map((key) => ({ label: t(`programmesFamily.groupColumns.${key}`), kind: key === 'ideas' ? 'number' : 'text', ...(key === 'ideas' ? { digits: 0 } : {}) })),
    rows: groups.map((group) => [
      fundName(context, group.fund), aimWords(group.callOrObjective, context) ?? t('programmesFamily.noAim'), dateWords(group.date, context), group.rows.length,
      group.rows.map(({ name }) => name).join(' | '),
      group.sharedBodyIds.length === 0 ? null : bodyNames(group.sharedBodyIds, context),
      callFactsOf(group, facts).map(({ label }) => label[language]).join(' | ') || null,
      linesOf(group, context),
    ]),
  };
};

const Names = ({ group: { rows } }: { readonly group: CallGroup }): ReactElement => <ul className="programmes-cell-list">{rows.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>;

const Shared = ({ ids, context: { bodies } }: { readonly ids: readonly string[]; readonly context: FamilyContext }): ReactElement => (
  <ul className="programmes-cell-list">
    {ids.map((id) => {
      const body = bodies.get(id);
      return <li key={id}>{body === undefined || body.type === PLACEHOLDER ? <span className="family-placeholder">{body?.name ?? id}</span> : <PlaceLink to={toBody(id)}>{body.name}</PlaceLink>}</li>;
    })}
  </ul>
);

/** At which calls the ideas aim, those with several first. */
export const CallGroups = ({ context, onExport }: CallGroupsProps): ReactElement => {
  const { t, language } = context.text;
  const groups = callGroups(context.rows);
  const facts = factsFrom(context, FAMILY_DOCUMENT);
  const cell = (row: number, column: number): ReactNode => {
    const group = groups[row];
    const key = COLUMNS[column];
    if (group === undefined) return undefined;
    if (key === 'names') return <Names group={group} />;
    if (key === 'shared' && group.sharedBodyIds.length > 0) return <Shared ids={group.sharedBodyIds} context={context} />;
    if (key === 'says') {
      const found = callFactsOf(group, facts);
      return found.length === 0 ? undefined : <ul className="programmes-cell-list">{found.map((fact) => <li key={fact.id} data-fact={fact.id}>{fact.label[language]} <FactMark fact={fact} /></li>)}</ul>;
    }
    return undefined;
  };
  return (
    <LinkedTable name="family-calls" title={t('programmesFamily.groupsTitle')} table={tableOf(groups, context)} rowKeys={groups.map(({ key }) => key)} cell={cell} wideColumns={[COLUMNS.indexOf('names')]}
      notes={[t('programmesFamily.groupsNote'), t('programmesFamily.sharedNote')]} sourceIds={FAMILY_SOURCES} onExport={onExport}
      sql={[familyRows(groups.flatMap(({ rows }) => rows)), factRows(groups.flatMap((group) => callFactsOf(group, facts)))]}>
      <p className="result-words">{t('programmesFamily.groupsCaution')}</p>
    </LinkedTable>
  );
};
