import { laplandBodies, themeReaches, type LaplandGround, type ThemeReach } from '../../../analysis/programme-reach.ts';
import type { Archive, Body, DocumentFact } from '../../../schema/archive.ts';
import type { DocumentRows, EsfThemeRow, SourceEntry } from '../../../schema/document-rows.ts';
import type { Municipality } from '../../../schema/municipality.ts';
import type { Text } from '../../../i18n/text.ts';

/** The document that the national themes are from. */
export const ESF_DOCUMENT = 'doc-esfplus';
export const ESF_SOURCES: readonly string[] = [ESF_DOCUMENT];

/** What the parts of this section have in common. */
export interface NationalContext {
  readonly text: Text;
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
  readonly municipalities: readonly Municipality[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly lapland: ReadonlyMap<string, LaplandGround>;
  /** In the document's order. */
  readonly reaches: readonly ThemeReach[];
  /** Facts of the document. */
  readonly facts: readonly DocumentFact[];
}

interface ContextParts {
  readonly text: Text;
  readonly archive: Archive;
  readonly documents: Pick<DocumentRows, 'esfThemes' | 'networkMembers'>;
  readonly sources: readonly SourceEntry[];
  readonly municipalities: readonly Municipality[];
}

export const nationalContext = ({ text, archive, documents, sources, municipalities }: ContextParts): NationalContext => {
  const lapland = laplandBodies(archive.bodies, documents.networkMembers);
  return {
    text, archive, sources, municipalities, lapland,
    bodies: new Map(archive.bodies.map((body) => [body.id, body])),
    reaches: themeReaches(documents.esfThemes, archive.nationalProjects, lapland),
    facts: archive.facts.filter(({ document }) => document === ESF_DOCUMENT),
  };
};

/** A body's name as written; its id where it is not known. */
export const bodyName = ({ bodies }: NationalContext, id: string): string => bodies.get(id)?.name ?? id;

/** The name of a theme in quotation marks of the language. */
export const themeName = ({ name }: EsfThemeRow, { t, language }: Text): string => t('programmesNational.quoted', { name: name[language] });
