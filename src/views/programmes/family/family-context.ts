import type { Archive, Body, DocumentFact } from '../../../schema/archive.ts';
import type { FamilyProjectRow, SourceEntry } from '../../../schema/document-rows.ts';
import type { Project } from '../../../schema/project.ts';
import type { Term } from '../../../schema/vocabulary.ts';
import type { Text } from '../../../i18n/text.ts';

/** The slide that the family is from. */
export const FAMILY_DOCUMENT = 'doc-family';
/** The later slides on the same network. */
export const NETWORK_DOCUMENT = 'doc-network';
export const FAMILY_SOURCES: readonly string[] = [FAMILY_DOCUMENT];

/** What the parts of this section have in common. */
export interface FamilyContext {
  readonly text: Text;
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly funds: readonly Term[];
  readonly projects: ReadonlyMap<string, Project>;
  /** In the order of the slide. */
  readonly rows: readonly FamilyProjectRow[];
  /** The slide's day, ISO; `null` where the source states none. */
  readonly statusDay: string | null;
}

/** The facts of a document that are of the kind. */
export const factsFrom = ({ archive }: Pick<FamilyContext, 'archive'>, document: string): readonly DocumentFact[] => archive.facts.filter((fact) => fact.document === document);

/** The short name of a fund in the interface language; "not stated" for none. */
export const fundName = ({ funds, text: { t, language } }: FamilyContext, fund: string | null): string =>
  funds.find(({ value }) => value === fund)?.shortName[language] ?? t('programmesFamily.notStated');
