import type { Concentration, Dependence } from '../../../schema/hole-result.ts';
import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import type { ExportColumn, ExportTable } from '../../../schema/export-content.ts';
import { numberOf } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';

/** Funds or lead bodies. */
export type DependenceKind = 'funds' | 'leads';

/** What the words about dependence are made from. */
export interface DependenceFacts {
  readonly rows: readonly Dependence[];
  readonly dataset: Dataset;
  readonly names: ReadonlyMap<string, string>;
  readonly text: Text;
}

/** Names of funds (short) or of lead bodies, by id. */
export const bodyNames = (dataset: Dataset, kind: DependenceKind, { language }: Text): ReadonlyMap<string, string> =>
  kind === 'funds'
    ? new Map(termsOf(dataset, 'fund').map(({ value, shortName }) => [value, shortName[language]]))
    : new Map(dataset.projects.flatMap(({ leadId, leadName }) => (leadId === null || leadName === null ? [] : [[leadId, leadName]])));

/** Several projects name a body, and all the same one. */
const standsOnOne = ({ count }: Dependence, { number, unstated }: Concentration): boolean => number === 1 && count - unstated > 1;

/** Municipalities with several projects that all name the same body: "Salla (3 projects, ESF)"; empty when there is none. */
export const standingOnOne = ({ rows, dataset, names, text }: DependenceFacts, kind: DependenceKind): readonly string[] => {
  const bodies = bodyNames(dataset, kind, text);
  const { t, format } = text;
  return rows
    .filter((row) => standsOnOne(row, row[kind]))
    .map((row) => {
      const stated = row.count - row[kind].unstated;
      const body = row[kind].largest?.id ?? '';
      return t('gapsHoles.dependence.entry', { place: names.get(row.code) ?? row.code, things: t('gapsHoles.projects', { count: stated, shown: format.integer(stated) }), body: bodies.get(body) ?? body });
    })
    .sort(format.compare);
};

const cellsOf = ({ number, index, effective, largest, unstated }: Concentration, bodies: ReadonlyMap<string, string>): readonly (string | number | null)[] => [
  number, largest === null ? null : (bodies.get(largest.id) ?? largest.id), largest?.share ?? null, numberOf(index) ?? null, numberOf(effective) ?? null, unstated,
];

/** Everything known about dependence, a municipality a row; shares between 0 and 1. */
export const dependenceTable = ({ rows, dataset, names, text }: DependenceFacts): ExportTable => {
  const { t } = text;
  const words = (label: string, kind: ExportColumn['kind'], digits?: number): ExportColumn =>
    ({ label: t(`gapsHoles.dependence.${label}`), kind, ...(digits === undefined ? {} : { digits }) });
  const group = (name: 'Fund' | 'Lead'): readonly ExportColumn[] => [
    words(`${name.toLowerCase()}s`, 'number'), words(`largest${name}`, 'text'), words('shareColumn', 'number', 2),
    words(`${name.toLowerCase()}Concentration`, 'number', 2), words(`effective${name}s`, 'number', 1), words(`unstated${name}`, 'number'),
  ];
  const [funds, leads] = [bodyNames(dataset, 'funds', text), bodyNames(dataset, 'leads', text)];
  return {
    columns: [words('municipality', 'text'), { label: t('gapsHoles.columns.listing'), kind: 'text' }, words('projects', 'number'), ...group('Fund'), ...group('Lead')],
    rows: rows.map((row) => [names.get(row.code) ?? row.code, t(`gapsHoles.listingName.${row.listing}`), row.count, ...cellsOf(row.funds, funds), ...cellsOf(row.leads, leads)]),
  };
};
