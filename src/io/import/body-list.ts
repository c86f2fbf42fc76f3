import { bodyTypeByName } from './body-type.ts';
import { foldText, freeCodes, slugOf } from './fold-text.ts';
import type { ImportFacts } from './import-facts.ts';
import { matchPlace } from './match-place.ts';

/** A body that a table names and the package does not have. */
export interface NewBody {
  readonly id: string;
  readonly name: string;
  /** `other` where the name does not say. */
  readonly type: string;
  readonly homeCode: string;
  readonly homeName: string;
}

/** The bodies of a table by their written names. */
export interface BodyList {
  /** Id of the body behind a written name. */
  readonly use: (written: string) => string;
  readonly added: () => readonly NewBody[];
}

/** The body that stands where a project's lead is not stated. */
export const NO_LEAD = { id: 'ph-not-stated', name: 'Toteuttajaa ei ilmoitettu' } as const;

/** Legal forms at the end of a name, which are written or not: `Lapin yliopisto`, `Digipolis Oy`. */
const LEGAL_FORM = /[\s,]+(?:oy|ab|oyj|ry|r\.y\.?|rf|r\.f\.?|sr|sf|ky|tmi|osk|ltd)\.?$/;

const keyOf = (name: string): string => foldText(name).replace(LEGAL_FORM, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A municipality as a body is at home in itself: its name ends in a word for one. */
const homeOf = (name: string, facts: ImportFacts): string => {
  if (bodyTypeByName(name) !== 'municipality') return '';
  const { meaning } = matchPlace(name, facts);
  return meaning?.kind === 'municipalities' && meaning.codes.length === 1 ? (meaning.codes[0] ?? '') : '';
};

export const createBodyList = (facts: ImportFacts): BodyList => {
  const known = new Map<string, string>();
  for (const { id, names } of facts.organisations) for (const name of names) if (!known.has(keyOf(name))) known.set(keyOf(name), id);
  const idFor = freeCodes(facts.organisations.map(({ id }) => id));
  const nameOf = new Map(facts.municipalities.map(({ code, nameFi }) => [code, nameFi]));
  const types = new Set(facts.organisationTypes.map(({ code }) => code));
  const byWritten = new Map<string, string>();
  const added: NewBody[] = [];
  const add = (written: string): string => {
    const id = idFor(slugOf(written) || 'body');
    const type = bodyTypeByName(written) ?? 'other';
    const homeCode = homeOf(written, facts);
    added.push({ id, name: written, type: types.has(type) ? type : 'other', homeCode, homeName: nameOf.get(homeCode) ?? '' });
    return id;
  };
  return {
    use: (written) => {
      const there = byWritten.get(written);
      if (there !== undefined) return there;
      const key = keyOf(written) || written;
      const id = known.get(key) ?? add(written);
      known.set(key, id);
      byWritten.set(written, id);
      return id;
    },
    added: () => added,
  };
};
