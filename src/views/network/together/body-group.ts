/** Kinds of bodies, few enough for a colour and a shape each. */
export const BODY_GROUPS = ['municipality', 'education', 'association', 'public', 'other'] as const;
export type BodyGroup = (typeof BODY_GROUPS)[number];

const GROUP_OF_TYPE: ReadonlyMap<string, BodyGroup> = new Map([
  ['municipality', 'municipality'],
  ['university', 'education'], ['university_of_applied_sciences', 'education'], ['vocational_education', 'education'],
  ['adult_education', 'education'], ['research_institute', 'education'],
  ['association', 'association'], ['foundation', 'association'], ['parish_church', 'association'],
  ['wellbeing_services_county', 'public'], ['joint_municipal_authority', 'public'], ['state_authority', 'public'],
]);

/** The kind of a body by its value of the vocabulary `organisation_type`: firms, business bodies and all the rest are `other`. */
export const groupOfType = (type: string): BodyGroup => GROUP_OF_TYPE.get(type) ?? 'other';
