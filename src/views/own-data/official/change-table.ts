import type { FigureChange, OfficialChange } from '../../../analysis/official-changes.ts';
import type { Text } from '../../../i18n/text.ts';
import type { ExportCell, ExportTable } from '../../../schema/export-content.ts';

/** What is looked at in the table of changes. */
export interface ChangeContext {
  readonly text: Text;
  readonly names: ReadonlyMap<string, string>;
}

const isQuiet = ({ kind }: FigureChange): boolean => kind === 'same' || kind === 'notAsked';

/** Is there nothing in it that a reader must see? */
export const isUnchanged = ({ population, share }: OfficialChange): boolean => isQuiet(population) && isQuiet(share);

const afterCell = ({ kind, after, missing }: FigureChange, { t }: Text): ExportCell =>
  (kind === 'missing' ? t(`official.result.noValue.${missing ?? 'no_data'}`) : after);

const stepOf = ({ before, after }: FigureChange): number | null => (before === null || after === null ? null : after - before);

/** A difference with its sign. */
const signed = (value: number | null, digits: number, { format }: Text): ExportCell => {
  if (value === null) return null;
  const rounded = Number(value.toFixed(digits));
  const words = format.decimal(Math.abs(rounded), digits);
  return rounded === 0 ? words : `${rounded < 0 ? '−' : '+'}${words}`;
};

const rowOf = ({ code, year, population, share, isPreliminary }: OfficialChange, has: Parts, { text, names }: ChangeContext): readonly ExportCell[] => [
  names.get(code) ?? code,
  isPreliminary ? text.t('official.result.yearPreliminary', { year: String(year) }) : String(year),
  ...(has.population ? [population.before, afterCell(population, text), signed(stepOf(population), 0, text)] : []),
  ...(has.share ? [share.before, afterCell(share, text), signed(stepOf(share), 1, text)] : []),
];

interface Parts {
  readonly population: boolean;
  readonly share: boolean;
}

/** Old and new figures side by side; only columns of what was asked for. */
export const changeTable = (changes: readonly OfficialChange[], context: ChangeContext): ExportTable => {
  const { t } = context.text;
  const has: Parts = {
    population: changes.some(({ population }) => population.kind !== 'notAsked'),
    share: changes.some(({ share }) => share.kind !== 'notAsked'),
  };
  const head = (key: string): string => t(`official.result.${key}`);
  return {
    columns: [
      { label: head('place'), kind: 'text' }, { label: head('year'), kind: 'text' },
      ...(['population', 'share'] as const).filter((part) => has[part]).flatMap((part) => (['Before', 'After', 'Step'] as const).map((step) => (
        { label: head(`${part}${step}`), kind: 'number' as const, digits: part === 'share' ? 1 : 0 }))),
    ],
    rows: changes.map((change) => rowOf(change, has, context)),
  };
};

/** How many figures there are of each kind. */
export interface ChangeCounts {
  readonly changed: number;
  readonly new: number;
  readonly same: number;
  readonly missing: number;
  readonly all: number;
}

export const countChanges = (changes: readonly OfficialChange[]): ChangeCounts => {
  const kinds = changes.flatMap(({ population, share }) => [population.kind, share.kind]);
  const of = (kind: FigureChange['kind']): number => kinds.filter((each) => each === kind).length;
  return { changed: of('changed'), new: of('new'), same: of('same'), missing: of('missing'), all: kinds.filter((kind) => kind !== 'notAsked').length };
};

/** The answer in one sentence. */
export const summaryWords = (counts: ChangeCounts, { t, format }: Text): string => {
  const words = (key: 'figures' | 'changed' | 'new' | 'same' | 'missing', count: number): string => t(`official.result.${key}`, { count, shown: format.integer(count) });
  const parts = (['changed', 'new', 'same', 'missing'] as const).filter((key) => counts[key] > 0).map((key) => words(key, counts[key]));
  return t('official.result.summary', { figures: words('figures', counts.all), parts: format.list(parts) });
};
