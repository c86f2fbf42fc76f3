import type { Dataset } from '../../schema/dataset.ts';
import type { LeadHome, Project } from '../../schema/project.ts';
import type { RecordBody } from '../../schema/project-record.ts';
import type { Text } from '../../i18n/text.ts';
import { termName, termOf } from './term-names.ts';

/** Where a body is at home, in words; a place is named as far as it is known. */
export const homeText = ({ t }: Text, home: LeadHome, place: string | null): string =>
  place === null ? t(`projects.record.home.${home}`) : t('projects.record.home.known', { place });

/** What a body is and where it is at home: "association, at home in Kemi". */
export const bodyFacts = (body: RecordBody, dataset: Dataset, text: Text): string => {
  const type = termName(termOf(dataset, 'organisation_type', body.type), body.type, text.language);
  const home = dataset.municipalities.find(({ name }) => name.fi === body.homeName);
  return `${type}, ${homeText(text, body.home, home?.name[text.language] ?? body.homeName)}`;
};

/** The lead body's home as far as the first picture's data tell; `null` when they name no lead. */
export const leadHomeText = (project: Project, dataset: Dataset, text: Text): string | null => {
  if (project.leadName === null) return null;
  const seat = dataset.municipalities.find(({ code }) => code === project.leadSeatCode);
  return homeText(text, project.leadHome, seat?.name[text.language] ?? null);
};
