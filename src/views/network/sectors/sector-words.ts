import { absentTypes, type ActorRow } from '../../../analysis/actor-types.ts';
import { registerProjects } from '../../../analysis/body-work.ts';
import type { MemberWork } from '../../../analysis/network-members.ts';
import type { MemberType } from '../../../schema/document-rows.ts';
import { typeName, type NetworkNaming } from '../use-network.ts';

const typeList = (rows: readonly ActorRow[], naming: NetworkNaming): string => naming.text.format.list(rows.map(({ type }) => typeName(type, naming)));

/** Kinds of body without a member, those first that are at work in the region's projects all the same. */
export const missingKindWords = (regional: readonly ActorRow[], naming: NetworkNaming): readonly string[] => {
  const { t, format } = naming.text;
  const absent = absentTypes(regional, 'members');
  const atWork = absent.filter(({ bodies }) => bodies.lead.length + bodies.partner.length > 0);
  const unseen = absent.filter((row) => !atWork.includes(row));
  if (absent.length === 0) return [t('networkSectors.lead.everyKind')];
  return [
    t('networkSectors.lead.absent', { count: absent.length, shown: format.integer(absent.length), all: format.integer(regional.length) }),
    ...(atWork.length === 0 ? [] : [t('networkSectors.lead.atWork', { names: typeList(atWork, naming) })]),
    ...(unseen.length === 0 ? [] : [t('networkSectors.lead.unseen', { names: typeList(unseen, naming) })]),
  ];
};

/** The columns of projects whose absences are told in words. */
const TOLD_COLUMNS = ['selected', 'family', 'national'] as const;

/** Which kinds that have bodies at all stand in no project of a collection, one sentence each. */
export const absentWords = (rows: readonly ActorRow[], naming: NetworkNaming): readonly string[] => {
  const { t } = naming.text;
  const present = rows.filter(({ bodies }) => bodies.all.length > 0);
  return TOLD_COLUMNS.map((column) => {
    const absent = absentTypes(present, column);
    return absent.length === 0 ? t(`networkSectors.absent.${column}None`) : t(`networkSectors.absent.${column}`, { names: typeList(absent, naming) });
  });
};

/** Businesses as the list groups them: firms and their organisations. */
const BUSINESS: readonly MemberType[] = ['business', 'business_association'];

/** How many business members there are, and in how many projects they stand: the list's own groups. */
export const businessWords = (members: readonly MemberWork[], { text: { t, format } }: NetworkNaming): string => {
  const business = members.filter(({ row }) => BUSINESS.includes(row.type));
  const active = business.filter(({ work }) => registerProjects(work).length + work.family.length + work.national.length > 0);
  return active.length === 0
    ? t('networkSectors.lead.businessNone', { count: business.length, shown: format.integer(business.length) })
    : t('networkSectors.lead.businessSome', { count: business.length, shown: format.integer(business.length), active: format.integer(active.length) });
};

/** Kinds that are levels of education, highest first. */
export const EDUCATION_TYPES = ['university', 'university_of_applied_sciences', 'vocational_education', 'adult_education'] as const;

/** Members at each level of education. */
export const educationWords = (regional: readonly ActorRow[], naming: NetworkNaming): string => {
  const { t, format } = naming.text;
  const levels = EDUCATION_TYPES.map((type) => {
    const row = regional.find((each) => each.type === type);
    return t('networkSectors.education.level', { name: typeName(type, naming), members: format.integer(row?.bodies.members.length ?? 0), all: format.integer(row?.bodies.all.length ?? 0) });
  });
  return t('networkSectors.education.levels', { levels: format.list(levels) });
};
