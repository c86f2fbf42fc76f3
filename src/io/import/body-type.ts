import { foldText } from './fold-text.ts';

/** Types of bodies by words of their names, folded; the first that fits. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\bhyvinvointialue|\bvalfardsomrade/, 'wellbeing_services_county'],
  [/\b(?:ammattikorkeakoulu|amk|yrkeshogskola|university of applied sciences)\b/, 'university_of_applied_sciences'],
  [/\b(?:yliopisto|universitet|university|korkeakoulu)\b/, 'university'],
  [/kuntayhtyma|samkommun|maakunnan liitto|\bliitto$|landskapsforbund/, 'joint_municipal_authority'],
  [/\bleader\b/, 'leader_group'],
  [/saatio|stiftelse|foundation|\bsr\b/, 'foundation'],
  [/seurakunta|forsamling|parish|kirkko/, 'parish_church'],
  [/opisto\b|kansalaisopisto|folkhogskola/, 'adult_education'],
  [/\b(?:ry|r\.?y\.?|rf|r\.?f\.?)(?:\s|$)|yhdistys|forening|association/, 'association'],
  [/\b(?:oy|ab|oyj|osk|ky|tmi|ltd|osuuskunta)\b/, 'company'],
  [/tutkimuskeskus|tutkimuslaitos|forskningsinstitut/, 'research_institute'],
  [/\bely|virasto|ministerio|keskus$|aluehallinto|verk\b|ministeriet/, 'state_authority'],
  [/\b(?:kaupunki|kunta|stad|kommun|municipality|town|city)$/, 'municipality'],
];

/** The type of a body as its name says it; `null` where it says nothing. Only a hint. */
export const bodyTypeByName = (name: string): string | null => {
  const folded = foldText(name);
  return TYPES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
};
