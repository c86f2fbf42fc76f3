import type { ImportKind, ImportPlan } from '../../schema/import-plan.ts';
import { readRecords, type CsvRecord } from './csv-table.ts';
import { slugOf } from './fold-text.ts';
import { isSameRegion, mergeBoundaries } from './merge-boundaries.ts';
import { mergeBodies, mergeProjectLists } from './merge-lists.ts';
import { mergeNeeds } from './merge-needs.ts';
import { ownDescriptor } from './own-descriptor.ts';
import { OWN_SOURCE } from './own-source.ts';
import { openDraft, resourcesOf, type PackageDraft } from './package-draft.ts';
import { cutProjectLinks, pruneBodies, pruneSources } from './prune-package.ts';

/** The user's file as a source of the new package. */
export interface ImportSource {
  readonly fileName: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** ISO day on which it was brought in. */
  readonly date: string;
}

/** What a new package is made of. */
export interface PackageParts {
  /** Files of the package that the import goes into, by file name. */
  readonly base: ReadonlyMap<string, Uint8Array>;
  /** From `applyPlan`. */
  readonly tables: ReadonlyMap<string, string>;
  readonly plan: Pick<ImportPlan, 'kind' | 'coversRegion'>;
  readonly source: ImportSource;
  /** The user's name for the data set; shown in all three languages. */
  readonly title: string;
  /** ISO instant; there is no clock in here. */
  readonly created: string;
  /** Hears that the work goes on: a package of a million projects takes a while. */
  readonly onPart?: () => void;
}

/** Tables of projects that the import makes whole. */
const PROJECT_TABLES = ['project', 'register_row', 'reach', 'project_theme', 'project_target_group', 'project_area_outside', 'participation'] as const;

/** An id for the user's file that no source has yet. */
const sourceIdFor = (draft: PackageDraft, fileName: string): string => {
  const taken = new Set(draft.rows('source').map((row) => row['source_id']));
  const base = `own-${slugOf(fileName.replace(/\.[^.]*$/, ''), 40) || 'file'}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
  return id;
};

const KIND_OF_SOURCE: Readonly<Record<ImportKind, string>> = { projects: 'document', needs: 'statistics', boundaries: 'map', organisations: 'names' };

const sourceRow = (id: string, { plan, source }: PackageParts): CsvRecord => ({
  source_id: id, kind: KIND_OF_SOURCE[plan.kind], title_fi: source.fileName, title_sv: source.fileName, title_en: source.fileName, publisher: '', reference_date: source.date,
  licence: 'not stated', origin: `SHA-256 ${source.sha256}`, document_file: source.fileName, note: `The user's own file, brought in on ${source.date}; line numbers are row numbers of the file.`,
});

/** The tables with the id of the user's file in the place of the general one. */
const withSource = (tables: ReadonlyMap<string, string>, id: string): ReadonlyMap<string, string> => {
  const cell = new RegExp(`(^|,)${OWN_SOURCE}(?=,|$)`, 'gm');
  return new Map([...tables].map(([name, text]) => [name, text.includes(OWN_SOURCE) ? text.replace(cell, `$1${id}`) : text]));
};

const putProjects = (draft: PackageDraft, tables: ReadonlyMap<string, string>, { plan: { coversRegion = false }, onPart }: PackageParts): void => {
  for (const name of PROJECT_TABLES) {
    onPart?.();
    const text = tables.get(name) ?? '';
    const columns = draft.columns(name);
    if (text.startsWith(`${columns.join(',')}\n`)) draft.setText(name, text);
    else draft.set(name, readRecords(text));
  }
  mergeProjectLists(draft, tables);
  onPart?.();
  cutProjectLinks(draft);
  onPart?.();
  draft.set('municipality', draft.rows('municipality').map((row) => ({ ...row, listing: coversRegion ? 'listed' : 'mentioned_only' })));
};

/** Puts the tables of one kind into the draft; gives the names of those that are the user's wholly or in part. */
const putTables = (draft: PackageDraft, tables: ReadonlyMap<string, string>, parts: PackageParts): readonly string[] => {
  switch (parts.plan.kind) {
    case 'projects':
      putProjects(draft, tables, parts);
      return [...PROJECT_TABLES, 'organisation', 'organisation_alias'];
    case 'needs':
      mergeNeeds(draft, tables);
      return ['population', 'indicator_name', 'indicator'].filter((name) => tables.has(name));
    case 'boundaries':
      mergeBoundaries(draft, tables);
      return ['municipality', 'border', 'population'];
    case 'organisations':
      mergeBodies(draft, tables);
      return ['organisation'];
  }
};

/**
 * A whole package: the base with the new tables in place and without what hung on the old rows. Projects take the
 * place of all projects; figures go before those of the same municipality and year; boundaries of other
 * municipalities make another region, without the old one's projects and figures; bodies join those that are named.
 */
export const buildPackage = (parts: PackageParts): ReadonlyMap<string, Uint8Array> => {
  const draft = openDraft(parts.base);
  const sourceId = sourceIdFor(draft, parts.source.fileName);
  const tables = withSource(parts.tables, sourceId);
  const keepsRegion = parts.plan.kind !== 'boundaries' || isSameRegion(draft.rows('municipality'), readRecords(tables.get('municipality')));
  draft.set('source', [...draft.rows('source'), sourceRow(sourceId, parts)]);
  const own = putTables(draft, tables, parts);
  parts.onPart?.();
  pruneBodies(draft, new Set(parts.plan.kind === 'organisations' ? readRecords(tables.get('organisation')).map((row) => row['org_id'] ?? '') : []));
  pruneSources(draft, resourcesOf(draft.descriptor).map((resource) => String(resource['name'])));
  parts.onPart?.();
  const files = draft.files();
  parts.onPart?.();
  const descriptor = ownDescriptor(draft, {
    own: new Set(own), sourceId, knownSources: new Set(draft.rows('source').map((row) => row['source_id'] ?? '')), isMixed: parts.plan.kind === 'needs' || parts.plan.kind === 'organisations' || (parts.plan.kind === 'boundaries' && keepsRegion),
    title: parts.title, created: parts.created, keepsRegion,
  });
  return files.set('datapackage.json', new TextEncoder().encode(descriptor));
};
