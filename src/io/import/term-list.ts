import { distance } from 'fastest-levenshtein';
import type { TermJoin } from '../../schema/import-plan.ts';
import { foldText, freeCodes, slugOf } from './fold-text.ts';
import type { FactTerm } from './import-facts.ts';

/** What one way of writing an entry was taken for. */
export interface TermUse {
  readonly written: string;
  readonly codes: readonly string[];
  readonly isNew: boolean;
  /** Rows that write it so. */
  rowCount: number;
}

/** A coded list that a table adds to. */
export interface TermList {
  /** Codes of a written entry; one that the list does not have becomes a new entry under its own name. */
  readonly use: (written: string) => TermUse;
  /** The codes of an entry that was used; counts nothing. */
  readonly codesOf: (written: string) => readonly string[];
  /** Is the text an entry of the list as it stands? Then it is not split. */
  readonly isKnown: (written: string) => boolean;
  /** What was written, most rows first. */
  readonly joins: () => readonly TermJoin[];
  /** The entries that were added, in order. */
  readonly added: () => readonly { readonly code: string; readonly name: string }[];
}

const CANDIDATE_COUNT = 3;
const FARTHEST = 0.5;
/** Only the first so many of a long list of new entries get suggestions. */
const MOST_CANDIDATES = 300;

const candidatesOf = (written: string, terms: readonly FactTerm[]): TermJoin['candidates'] => {
  const folded = foldText(written).slice(0, 80);
  const near = terms.map((term) => {
    const distances = term.names.map((name) => {
      const other = foldText(name);
      if (other.length >= 4 && folded.includes(other)) return 0.2;
      if (folded.length >= 3 && ` ${other} `.includes(` ${folded} `)) return 0.1;
      return distance(folded, other) / Math.max(folded.length, other.length, 1);
    });
    return { code: term.code, name: term.names[0] ?? term.code, distance: Math.min(1, ...distances) };
  });
  return near.filter((each) => each.distance <= FARTHEST).sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1)).slice(0, CANDIDATE_COUNT)
    .map(({ code, name }) => ({ code, name }));
};

/** A list by what the package knows of it and what the user says of written entries. */
export const createTermList = (list: TermJoin['list'], terms: readonly FactTerm[], choices: ReadonlyMap<string, readonly string[]>): TermList => {
  const known = new Map<string, string>();
  for (const { code, names } of terms) for (const name of [code, ...names]) if (!known.has(foldText(name))) known.set(foldText(name), code);
  const taken = new Set(terms.map(({ code }) => code));
  const uses = new Map<string, TermUse>();
  /** Own entries by folded name. */
  const own = new Map<string, { readonly code: string; readonly name: string }>();

  const codeFor = freeCodes(taken);
  const fresh = (written: string): TermUse => {
    const chosen = choices.get(written)?.filter((code) => taken.has(code)) ?? [];
    if (chosen.length > 0) return { written, codes: chosen, isNew: false, rowCount: 0 };
    const folded = foldText(written);
    const code = choices.has(written) ? undefined : known.get(folded);
    if (code !== undefined) return { written, codes: [code], isNew: false, rowCount: 0 };
    const entry = own.get(folded) ?? { code: codeFor(slugOf(written, 40) || 'own'), name: written };
    own.set(folded, entry);
    return { written, codes: [entry.code], isNew: true, rowCount: 0 };
  };
  return {
    use: (written) => {
      const use = uses.get(written) ?? fresh(written);
      uses.set(written, use);
      use.rowCount += 1;
      return use;
    },
    codesOf: (written) => uses.get(written)?.codes ?? [],
    isKnown: (written) => choices.has(written) || known.has(foldText(written)),
    joins: () => [...uses.values()].sort((a, b) => b.rowCount - a.rowCount || (a.written < b.written ? -1 : 1)).map(({ written, codes, isNew, rowCount }, index) => ({
      list, written, rowCount, codes, isNew, candidates: isNew && index < MOST_CANDIDATES ? candidatesOf(written, terms) : [],
    })),
    added: () => [...own.values()],
  };
};
