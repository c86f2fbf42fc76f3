import { ACTOR_COLUMNS, cellMark, type ActorColumn, type ActorRow, type CellMark, type MemberCross } from '../../../analysis/actor-types.ts';
import type { BodyWork } from '../../../analysis/body-work.ts';
import { MEMBER_TYPES, type MemberType } from '../../../schema/document-rows.ts';
import type { CellLook, ExportTable, TableLooks } from '../../../schema/export-content.ts';
import { typeName, type NetworkNaming } from '../use-network.ts';

/** The cells as they are marked on the page, and the page's own key. */
const actorLooks = (rows: readonly ActorRow[], { text: { t } }: NetworkNaming): TableLooks => {
  const lookOf = (mark: Exclude<CellMark, 'some'>): CellLook => ({ tone: mark === 'gap' ? 'outlined' : 'lined', words: t(`networkSectors.cell.${mark}`) });
  return {
    cells: rows.map(({ bodies }) => [null, ...ACTOR_COLUMNS.map((column) => {
      const mark = cellMark(bodies, column);
      return mark === 'some' ? null : lookOf(mark);
    })]),
    key: [{ look: { tone: 'lined', words: '' }, words: t('networkSectors.keyNone') }, { look: { tone: 'outlined', words: '' }, words: t('networkSectors.keyGap') }],
  };
};

/** Kinds of body by where they are seen. */
export const actorTable = (rows: readonly ActorRow[], naming: NetworkNaming): ExportTable => {
  const { t, format } = naming.text;
  return {
    columns: [{ label: t('networkSectors.columns.type'), kind: 'text' }, ...ACTOR_COLUMNS.map((column) => ({ label: t(`networkSectors.columns.${column}`), kind: 'number', digits: 0 } as const))],
    rows: rows.map(({ type, bodies }) => [format.capitalised(typeName(type, naming)), ...ACTOR_COLUMNS.map((column: ActorColumn) => bodies[column].length)]),
    looks: actorLooks(rows, naming),
  };
};

/** The list's groups that have a member. */
export const shownGroups = (crosses: readonly MemberCross[]): readonly MemberType[] => MEMBER_TYPES.filter((group) => crosses.some(({ counts }) => counts.has(group)));

/** Members by kind of body and by the list's group. */
export const crossTable = (crosses: readonly MemberCross[], naming: NetworkNaming): ExportTable => {
  const { t, format } = naming.text;
  const groups = shownGroups(crosses);
  return {
    columns: [{ label: t('networkSectors.columns.type'), kind: 'text' }, ...groups.map((group) => ({ label: t(`network.memberType.${group}`), kind: 'number', digits: 0 } as const))],
    rows: crosses.map(({ type, counts }) => [format.capitalised(typeName(type, naming)), ...groups.map((group) => counts.get(group) ?? null)]),
  };
};

/** Unnamed groups and how often they stand where a body would. */
export const placeholderTable = (placeholders: readonly BodyWork[], { text: { t } }: NetworkNaming): ExportTable => ({
  columns: [
    { label: t('networkSectors.columns.group'), kind: 'text' },
    ...(['register', 'family', 'network'] as const).map((column) => ({ label: t(`networkSectors.placeholder.${column}`), kind: 'number', digits: 0 } as const)),
  ],
  rows: placeholders.map(({ body, led, partnered, family, member }) => [body.name, led.length + partnered.length, family.length, member === null ? 0 : 1]),
});
