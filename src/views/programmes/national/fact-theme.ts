import { factsOfTheme } from '../../../analysis/programme-facts.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { NationalContext } from './national-context.ts';

/** The theme that a fact is about, by its own code or by the project that it names; `null` for facts about all themes. */
export const themeOfFact = (fact: DocumentFact, { reaches, archive }: Pick<NationalContext, 'reaches' | 'archive'>): EsfThemeRow | null =>
  reaches.find(({ theme }) => factsOfTheme([fact], theme, archive.nationalProjects).length > 0)?.theme ?? null;
