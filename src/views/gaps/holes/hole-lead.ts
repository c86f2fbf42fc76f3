import { manyLooks, RARE } from '../../../analysis/holes.ts';
import type { HoleCell, HoleMatrix } from '../../../schema/hole-result.ts';
import type { Text } from '../../../i18n/text.ts';
import { columnName, holeChance, holeCore, type HoleContext } from '../hole-words.ts';

/** What the lead is made from. */
export interface HoleLeadFacts {
  readonly matrix: HoleMatrix;
  /** All holes, in order. */
  readonly holes: readonly HoleCell[];
  readonly context: HoleContext;
  /** Names of the municipalities by code. */
  readonly names: ReadonlyMap<string, string>;
}

/** The answer in words, and what must be known to read it. */
export interface HoleLead {
  readonly answer: readonly string[];
  /** Paragraphs of sentences. */
  readonly notes: readonly (readonly string[])[];
}

const answerSentences = ({ matrix, holes, context }: HoleLeadFacts): readonly string[] => {
  const { text } = context;
  const own = new Set(matrix.rows.filter(({ listing }) => listing === 'listed').map(({ code }) => code));
  if (own.size === 0) return [text.t('gapsHoles.lead.noOwn')];
  const ownHoles = holes.filter(({ code }) => own.has(code));
  const rare = ownHoles.find(({ chance }) => chance < RARE);
  if (rare !== undefined) return [holeCore(context, rare), holeChance(rare, text), text.t('gapsHoles.lead.most')];
  const [first] = ownHoles;
  if (first === undefined) return [text.t('gapsHoles.lead.noneOwn')];
  return [text.t('gapsHoles.lead.noneRare'), text.t('gapsHoles.lead.nearest', { hole: holeCore(context, first) })];
};

const say = (key: 'emptyRows' | 'emptyBoundRows' | 'emptyColumns', names: readonly string[], { t, format }: Text): readonly string[] =>
  names.length === 0 ? [] : [t(`gapsHoles.lead.${key}`, { names: format.list(names) })];

/** What is empty, and where nothing can be told from its margins because all of a row or column is. */
const emptySentences = ({ matrix, context, names }: HoleLeadFacts): readonly string[] => {
  const { text } = context;
  const { t, format } = text;
  const cells = matrix.rows.flatMap((row) => row.cells);
  const emptyRows = (isOwn: boolean): readonly string[] => matrix.rows
    .filter((row) => (row.listing === 'listed') === isOwn && row.cells.every(({ count }) => count === 0))
    .map(({ code }) => names.get(code) ?? code).sort(format.compare);
  const emptyColumns = matrix.columns.filter(({ value }) => cells.every(({ column, count }) => column !== value || count === 0)).map(({ value }) => columnName(context, value));
  return [
    t('gapsHoles.lead.empty', { empty: format.integer(cells.filter(({ count }) => count === 0).length), cells: format.integer(cells.length) }),
    ...say('emptyRows', emptyRows(true), text),
    ...say('emptyBoundRows', emptyRows(false), text),
    ...say('emptyColumns', emptyColumns, text),
  ];
};

const looksSentences = (matrix: HoleMatrix, { t, format }: Text): readonly string[] => {
  const { telling, rare, byChance } = manyLooks(matrix);
  return [
    telling === 0 ? t('gapsHoles.lead.tellingNone') : t('gapsHoles.lead.telling', { count: telling, shown: format.integer(telling) }),
    t('gapsHoles.lead.looks', { rare: format.integer(rare), byChance: format.integer(Math.floor(byChance)) }),
  ];
};

/** The lead of the section; without any project only that there is none. */
export const holeLead = (facts: HoleLeadFacts): HoleLead => {
  const { matrix, context: { text } } = facts;
  if (matrix.rows.every(({ cells }) => cells.every(({ count }) => count === 0))) return { answer: [text.t('gapsHoles.lead.nothing')], notes: [] };
  return {
    answer: answerSentences(facts),
    notes: [
      [text.t(`gapsHoles.lead.scope.${matrix.dimension}`), ...emptySentences(facts)],
      looksSentences(matrix, text),
    ],
  };
};
