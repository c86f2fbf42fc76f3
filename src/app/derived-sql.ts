import type { DerivedStatement } from '../schema/figure-sql.ts';
import asked from '../sql/templates/asked.sql?raw';
import breaks from '../sql/templates/breaks.sql?raw';
import dependence from '../sql/templates/dependence.sql?raw';
import emptyYears from '../sql/templates/empty-years.sql?raw';
import endings from '../sql/templates/endings.sql?raw';
import ends from '../sql/templates/ends.sql?raw';
import headquarters from '../sql/templates/headquarters.sql?raw';
import holes from '../sql/templates/holes.sql?raw';
import leadHomes from '../sql/templates/lead-homes.sql?raw';
import oneProject from '../sql/templates/one-project.sql?raw';
import participations from '../sql/templates/participations.sql?raw';
import projects from '../sql/templates/projects.sql?raw';
import sensitivity from '../sql/templates/sensitivity.sql?raw';
import sentence from '../sql/templates/sentence.sql?raw';
import values from '../sql/templates/values.sql?raw';
import years from '../sql/templates/years.sql?raw';
import { askedSql } from '../io/sentence-sql.ts';

const ANSWERS: Readonly<Record<DerivedStatement | 'sentence', string>> = {
  breaks, dependence, endings, ends, headquarters, holes, participations, projects, sensitivity, sentence, values, years, 'empty-years': emptyYears, 'lead-homes': leadHomes, 'one-project': oneProject,
};

/** The statement of a result that is derived from a sentence, or of the sentence itself, with parameters for what is asked. */
export const derivedTemplate = (name: DerivedStatement | 'sentence'): string => askedSql(asked, ANSWERS[name]);
