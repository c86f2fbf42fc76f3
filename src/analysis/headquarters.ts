import type { Analyst } from '../schema/analyst.ts';
import type { Headquarters, HeadquartersRow, LeadHomes } from '../schema/headquarters-result.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { Project } from '../schema/project.ts';
import type { Sentence } from '../schema/sentence.ts';

const homeOf = ({ leadHome, leadSeatCode }: Project, capitalCode: MunicipalityCode): keyof LeadHomes => {
  switch (leadHome) {
    case 'elsewhere': return 'elsewhere';
    case 'unknown': return 'unknown';
    case 'region':
      if (leadSeatCode === null) return 'regionUnknownPlace';
      return leadSeatCode === capitalCode ? 'capital' : 'restOfRegion';
  }
};

const countHomes = (projects: readonly Project[], capitalCode: MunicipalityCode): LeadHomes => {
  const count = (home: keyof LeadHomes): number => projects.filter((project) => homeOf(project, capitalCode) === home).length;
  return {
    capital: count('capital'),
    restOfRegion: count('restOfRegion'),
    regionUnknownPlace: count('regionUnknownPlace'),
    elsewhere: count('elsewhere'),
    unknown: count('unknown'),
  };
};

/**
 * The same selection by place of work and by the lead body's home, and who leads the projects that work in each
 * municipality of the frame: the share led from elsewhere is the headquarters effect. Projects are counted
 * whole but for `work`, which follows the sentence's allocation. Nothing selected: zeros.
 */
export const headquarters = (analyst: Analyst, sentence: Sentence, capitalCode: MunicipalityCode): Headquarters => {
  const question: Sentence = { ...sentence, counted: 'projects' };
  const work = analyst.answer({ ...question, locationBasis: 'place_of_work' });
  const led = analyst.answer({ ...question, locationBasis: 'lead_seat' });
  const projectsOf = (indices: readonly number[]): readonly Project[] => indices.flatMap((index) => analyst.dataset.projects[index] ?? []);
  const rows = work.rows.flatMap((row, index): readonly HeadquartersRow[] => {
    if (!row.isInFrame) return [];
    const here = projectsOf(row.projectIndices);
    const fromElsewhere = here.filter(({ leadSeatCode }) => leadSeatCode !== row.code);
    return [{
      code: row.code,
      listing: row.listing,
      work: row.supply,
      led: led.rows[index]?.supply ?? 0,
      workCount: here.length,
      ledHere: here.length - fromElsewhere.length,
      ledBy: countHomes(fromElsewhere, capitalCode),
    }];
  });
  const selected = projectsOf(work.selected);
  return {
    capitalCode, rows, selectedCount: selected.length, workingCount: work.distinctInFrame, seatedCount: led.distinctInFrame, homes: countHomes(selected, capitalCode),
  };
};
