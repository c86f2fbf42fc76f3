import type { Project } from '../../../src/schema/project.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import { fitting } from '../slow-coverage.ts';
import { gammaCdf, total } from './numerics.ts';
import { entriesAt, frameOf, type Asked, type Entry } from './picture.ts';

/** The hole-finder and the concentration indices, cell by cell from their formulas. */

export type Columns = 'theme' | 'targetGroup' | 'fund' | 'year';

/** The question without its own choice in the columns' dimension, counting projects. */
const questionOf = (question: Sentence, columns: Columns): Sentence => ({
  ...question,
  counted: 'projects',
  themes: columns === 'theme' ? [] : question.themes,
  targetGroups: columns === 'targetGroup' ? [] : question.targetGroups,
  funds: columns === 'fund' ? [] : question.funds,
  fundFamilies: columns === 'fund' ? [] : question.fundFamilies,
  period: columns === 'year' ? { kind: 'any' } : question.period,
});

const has = (project: Project, columns: Columns, value: string): boolean => {
  switch (columns) {
    case 'theme': return project.themes.includes(value);
    case 'targetGroup': return project.targetGroups.includes(value);
    case 'fund': return project.fund === value && value !== 'not_stated';
    case 'year': return project.startYear !== null && project.endYear !== null && project.startYear <= Number(value) && Number(value) <= project.endYear;
  }
};

const KIND_OF = { theme: 'theme', targetGroup: 'target_group', fund: 'fund' } as const;

const valuesOf = (columns: Columns, { data }: Asked, placed: readonly Project[]): readonly string[] => {
  if (columns === 'year') {
    const years = Array.from({ length: 200 }, (_, at) => String(1900 + at)).filter((year) => placed.some((project) => has(project, 'year', year))).map(Number);
    return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, at) => String(Math.min(...years) + at));
  }
  const values = data.vocabulary.filter(({ kind }) => kind === KIND_OF[columns]).map(({ value }) => value);
  return columns === 'fund' ? values.filter((value) => placed.some((project) => has(project, 'fund', value))) : values;
};

/** Q(d / s + 1, e / s): the chance of so little when e is expected and one step is s. */
export const chanceOf = (supply: number, expected: number, scale: number): number =>
  expected === 0 ? 1 : 1 - gammaCdf(supply / scale + 1, expected / scale);

/** One cell. */
export interface SlowCell {
  readonly code: string;
  readonly column: string;
  readonly count: number;
  readonly supply: number;
  readonly expected: number;
  readonly quotient: number | null;
  readonly chance: number;
}

/** The matrix, row by row. */
export interface SlowMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly code: string; readonly count: number; readonly scale: number; readonly cells: readonly SlowCell[] }[];
}

/** Municipalities of the frame by the values of a dimension. */
export const slowMatrix = ({ data, question }: Asked, columns: Columns): SlowMatrix => {
  const asked = { data, question: questionOf(question, columns) };
  const selected = fitting(data, asked.question);
  const rows = frameOf(asked).map((code) => ({ code, entries: entriesAt(code, selected, asked) }));
  const values = valuesOf(columns, asked, rows.flatMap(({ entries }) => entries.map(({ project }) => project)));
  const within = (entries: readonly Entry[], value: string): readonly Entry[] => entries.filter(({ project }) => has(project, columns, value));
  const d = (entries: readonly Entry[], value: string): number => total(within(entries, value).map(({ weight }) => weight));
  const all = rows.flatMap(({ entries }) => entries);
  const everything = total(values.map((value) => d(all, value)));
  return {
    columns: values,
    rows: rows.map(({ code, entries }) => {
      const sum = total(entries.map(({ weight }) => weight));
      const scale = sum === 0 ? 1 : total(entries.map(({ weight }) => weight ** 2)) / sum;
      const inRow = total(values.map((value) => d(entries, value)));
      const cells = values.map((value): SlowCell => {
        const supply = d(entries, value);
        const expected = everything === 0 ? 0 : (inRow * d(all, value)) / everything;
        return { code, column: value, count: within(entries, value).length, supply, expected, quotient: expected === 0 ? null : supply / expected, chance: chanceOf(supply, expected, scale) };
      });
      return { code, count: entries.length, scale, cells };
    }),
  };
};

/** On how few bodies the entries stand; `null` when none is named or none has a weight. */
export interface SlowConcentration {
  readonly number: number;
  readonly index: number | null;
  readonly largestShare: number | null;
  readonly largestIds: readonly string[];
  readonly unstated: number;
}

/** The Herfindahl index (Hirschman 1964) as the chance that two draws by weight meet the same body. */
const concentrationOf = (entries: readonly Entry[], bodyOf: (project: Project) => string | null): SlowConcentration => {
  const named = entries.filter(({ project }) => bodyOf(project) !== null);
  const bodies = [...new Set(named.map(({ project }) => bodyOf(project) ?? ''))];
  const all = total(named.map(({ weight }) => weight));
  const parts = bodies.map((body) => total(named.filter(({ project }) => bodyOf(project) === body).map(({ weight }) => weight)));
  const most = Math.max(...parts);
  const pairs = named.flatMap((one) => named.filter((other) => bodyOf(one.project) === bodyOf(other.project)).map((other) => one.weight * other.weight));
  return {
    number: bodies.length,
    index: all === 0 ? null : total(pairs) / all ** 2,
    largestShare: all === 0 ? null : most / all,
    largestIds: all === 0 ? [] : bodies.filter((_, at) => (parts[at] ?? 0) > most - 1e-9),
    unstated: entries.length - named.length,
  };
};

/** Funds and lead bodies of each place of the frame. */
export const slowDependence = ({ data, question }: Asked): readonly { readonly code: string; readonly count: number; readonly funds: SlowConcentration; readonly leads: SlowConcentration }[] => {
  const asked = { data, question: { ...question, counted: 'projects' as const } };
  const selected = fitting(data, asked.question);
  return frameOf(asked).map((code) => {
    const entries = entriesAt(code, selected, asked);
    return {
      code,
      count: entries.length,
      funds: concentrationOf(entries, ({ fund }) => (fund === 'not_stated' ? null : fund)),
      leads: concentrationOf(entries, ({ leadId }) => leadId),
    };
  });
};
