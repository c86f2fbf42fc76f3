import type { Archive, DocumentFact, FactLink } from '../../../schema/archive.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { DocumentRows } from '../../../schema/document-rows.ts';
import type { Language } from '../../../schema/language.ts';
import { toBody, toNationalTheme, toProfile, toProject, type Destination } from '../../../state/destinations.ts';

/** A thing of another table that facts are about. */
export interface FactTargetEntry {
  /** In the interface language where it has such a name. */
  readonly name: string;
  /** Spellings by which facts name it, in Finnish. */
  readonly spellings: readonly string[];
  readonly to: Destination;
}

/** A name that a fact mentions, and where it leads; `null` where no table holds it. */
export interface AboutName {
  readonly words: string;
  readonly to: Destination | null;
}

/** What a fact is about, name by name. */
export interface FactAbout {
  readonly subjects: readonly AboutName[];
  readonly places: readonly AboutName[];
  /** The same project in the register. */
  readonly register: readonly AboutName[];
  /** Project ideas that its note names. */
  readonly ideas: readonly AboutName[];
}

/** All that facts can be about, by kind and id: `municipality 240`. */
export type FactTargets = ReadonlyMap<string, FactTargetEntry>;

const keyOf = ({ kind, targetId }: Pick<FactLink, 'kind' | 'targetId'>): string => `${kind} ${targetId}`;

const toProgrammes = (section: 'family' | 'seaLapland'): Destination => (state) => ({ ...state, page: 'programmes', programmes: { ...state.programmes, section } });

/** Names, spellings and pages of everything that facts can be about. */
export const factTargets = ({ dataset, archive, documents }: { readonly dataset: Dataset; readonly archive: Archive; readonly documents: DocumentRows }, language: Language): FactTargets => {
  const named = (kind: FactLink['kind'], targetId: string, entry: FactTargetEntry): [string, FactTargetEntry] => [keyOf({ kind, targetId }), entry];
  const plain = (name: string, to: Destination): FactTargetEntry => ({ name, spellings: [name], to });
  return new Map([
    ...documents.esfThemes.map(({ id, name }) => named('esf_theme', id, { name: name[language], spellings: [name.fi], to: toNationalTheme(id) })),
    ...archive.nationalProjects.map(({ id, name, theme }) => named('esf_project', id, plain(name, toNationalTheme(theme)))),
    ...documents.settlementProjects.map(({ id, name }) => named('settlement_project', id, plain(name, toProgrammes('seaLapland')))),
    ...documents.familyProjects.map(({ id, name }) => named('family_project', id, plain(name, toProgrammes('family')))),
    ...dataset.projects.map(({ id, name }) => named('project', id, plain(name, toProject(id)))),
    ...archive.bodies.map(({ id, name, shortName }) => named('organisation', id, {
      name: shortName ?? name,
      spellings: [name, ...(shortName === null ? [] : [shortName, `${name} (${shortName})`]), ...archive.bodyAliases.filter(({ bodyId }) => bodyId === id).map(({ alias }) => alias)],
      to: toBody(id),
    })),
    ...dataset.municipalities.map(({ code, name }) => named('municipality', code, { name: name[language], spellings: [name.fi], to: toProfile(code) })),
  ]);
};

/** What one fact is about: each name as the fact writes it, or in the interface language, with the page it leads to. */
export const aboutFact = (fact: DocumentFact, links: readonly FactLink[], targets: FactTargets): FactAbout => {
  const entries = links.flatMap((link) => { const entry = targets.get(keyOf(link)); return entry === undefined ? [] : [{ link, entry }]; });
  const used = new Set<FactLink>();
  const aboutName = (written: string, isOfKind: (kind: FactLink['kind']) => boolean): AboutName => {
    const found = entries.find(({ link, entry }) => isOfKind(link.kind) && entry.spellings.includes(written));
    if (found === undefined) return { words: written, to: null };
    used.add(found.link);
    return { words: found.entry.name, to: found.entry.to };
  };
  const subjects = fact.subject.split('|').map((written) => aboutName(written, (kind) => kind !== 'municipality'));
  const places = fact.place === null ? [] : fact.place.split('|').map((written) => aboutName(written, (kind) => kind === 'municipality'));
  const rest = (kind: FactLink['kind']): readonly AboutName[] =>
    entries.filter(({ link }) => link.kind === kind && !used.has(link)).map(({ entry }) => ({ words: entry.name, to: entry.to }));
  return { subjects, places, register: rest('project'), ideas: rest('family_project') };
};
