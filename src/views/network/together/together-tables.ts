import type { BodyPair, CollaboratingBody } from '../../../analysis/collaboration.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Term } from '../../../schema/vocabulary.ts';
import type { Text } from '../../../i18n/text.ts';
import type { BodyProjectMatrix } from './matrix-model.ts';
import type { TogetherFacts } from './together-facts.ts';
import { mostPartners } from './together-words.ts';

/** What the tables are made from. */
export interface TableNaming {
  readonly facts: TogetherFacts;
  /** Entries of the vocabulary `organisation_type`. */
  readonly types: readonly Term[];
  readonly text: Text;
}

export const typeName = (id: string, { facts, types, text }: TableNaming): string => {
  const value = facts.typeOf(id);
  return types.find((term) => term.value === value)?.name[text.language] ?? value;
};

/** The marks of the matrix: who is in which project, as what. */
export const marksTable = ({ rows, columns, marks }: BodyProjectMatrix, { facts, text: { t } }: TableNaming): ExportTable => ({
  columns: [
    { label: t('networkTogether.bodiesTable.name'), kind: 'text' },
    { label: t('networkTogether.pairsTable.names'), kind: 'text' },
    { label: t('networkTogether.matrix.marksHead'), kind: 'text' },
  ],
  rows: marks.map(({ row, column, role }) => [
    facts.nameOf(rows[row]?.id ?? ''), facts.projects[columns[column] ?? -1]?.name ?? null, t(`networkTogether.roles.${role}`),
  ]),
});

/** Bodies with their numbers of projects and partners. */
export const bodiesTable = (bodies: readonly CollaboratingBody[], naming: TableNaming): ExportTable => {
  const { facts, text } = naming;
  const { t } = text;
  const label = (key: string): string => t(`networkTogether.bodiesTable.${key}`);
  const count = (key: string) => ({ label: label(key), kind: 'number', digits: 0 }) as const;
  return {
    columns: [
      { label: label('name'), kind: 'text' }, { label: label('type'), kind: 'text' }, count('projects'), count('led'), count('partnered'), count('shared'), count('partners'),
      { label: label('most'), kind: 'text' }, { label: label('member'), kind: 'text' },
    ],
    rows: bodies.map((body) => [
      facts.nameOf(body.id), typeName(body.id, naming), body.parts.length, body.led, body.parts.length - body.led, body.shared, body.partners.length,
      body.partners.length === 0 ? null : mostPartners(body, facts, text), t(facts.isMember(body.id) ? 'networkTogether.memberYes' : 'networkTogether.memberNo'),
    ]),
  };
};

/** Pairs of bodies with the projects that they are both in. */
export const pairsTable = (pairs: readonly BodyPair[], { facts, text: { t } }: TableNaming): ExportTable => ({
  columns: [
    { label: t('networkTogether.pairsTable.a'), kind: 'text' },
    { label: t('networkTogether.pairsTable.b'), kind: 'text' },
    { label: t('networkTogether.pairsTable.projects'), kind: 'number', digits: 0 },
    { label: t('networkTogether.pairsTable.names'), kind: 'text' },
  ],
  rows: pairs.map(({ a, b, projects }) => [
    facts.nameOf(a), facts.nameOf(b), projects.length, projects.map((index) => facts.projects[index]?.name ?? '').join('; '),
  ]),
});

/** Pairs that a picture draws: both bodies are in it. */
export const drawnPairs = (pairs: readonly BodyPair[], rows: readonly CollaboratingBody[]): readonly BodyPair[] => {
  const drawn = new Set(rows.map(({ id }) => id));
  return pairs.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
};
