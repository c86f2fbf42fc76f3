import type { Analyst } from '../../../schema/analyst.ts';
import type { Archive, DocumentFact } from '../../../schema/archive.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { DocumentRows, SourceEntry } from '../../../schema/document-rows.ts';
import type { LocalText } from '../../../schema/language.ts';
import type { ProjectRecords } from '../../../schema/project-record.ts';

/** What short answers are computed from. */
export interface Material {
  readonly dataset: Dataset;
  readonly analyst: Analyst;
  readonly records: ProjectRecords;
  readonly documents: DocumentRows;
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
}

/** A name as the data write it: in every language, or as it stands in the document; `{key}` is a message of this page. */
export type Name = string | LocalText | { readonly key: string };

/** A name with how many there are of it. */
export interface Tally {
  readonly name: Name;
  readonly count: number;
}

/** A figure or name inside a short answer, not yet in words of a language. */
export type Figure =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'counts'; readonly values: readonly number[] }
  | { readonly kind: 'eur'; readonly value: number }
  /** 0-1. */
  | { readonly kind: 'share'; readonly value: number }
  /** A partial ISO text, shown with no more precision than it has. */
  | { readonly kind: 'date'; readonly date: string }
  /** A calendar year: no thousands apart. */
  | { readonly kind: 'year'; readonly year: number }
  /** In the order given. */
  | { readonly kind: 'names'; readonly names: readonly Name[] }
  /** In the alphabetical order of the language. */
  | { readonly kind: 'places'; readonly names: readonly Name[] }
  | { readonly kind: 'tallies'; readonly tallies: readonly Tally[] };

/** One sentence of a short answer: a message and what is put into it. `count` picks the plural. */
export interface Said {
  readonly key: string;
  readonly count?: number;
  readonly figures: Readonly<Record<string, Figure>>;
}

export const count = (value: number): Figure => ({ kind: 'count', value });
export const names = (list: readonly Name[]): Figure => ({ kind: 'names', names: list });
export const places = (list: readonly Name[]): Figure => ({ kind: 'places', names: list });

/** The facts of a kind. */
export const factsOfKind = ({ archive }: Material, kind: string): readonly DocumentFact[] => archive.facts.filter((fact) => fact.kind === kind);

/** The fact of that id; `null` when the data hold none. */
export const factOf = ({ archive }: Material, id: string): DocumentFact | null => archive.facts.find((fact) => fact.id === id) ?? null;

/** Is the fact told by the review of the national themes? Facts on one of their projects name no theme. */
export const isNational = ({ document }: DocumentFact): boolean => document === 'doc-esfplus';

/** Does the fact name Lapland, a municipality of it or its sea part as its place? */
export const isInLapland = ({ dataset }: Material): ((fact: DocumentFact) => boolean) => {
  const known = new Set(['Lappi', 'Meri-Lappi', ...dataset.municipalities.map(({ name }) => name.fi)]);
  return ({ place }) => place !== null && place.split('|').some((part) => known.has(part));
};

/** Entries by falling count; equal ones keep their order. */
export const tallied = <Value>(values: readonly Value[], nameOf: (value: Value) => Name): readonly Tally[] => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value, found]) => ({ name: nameOf(value), count: found }));
};

/** A partial ISO text as a figure. */
export const dayOf = (date: string): Figure => ({ kind: 'date', date });
