import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Tree {
  readonly [key: string]: string | Tree;
}

const LANGUAGES = ['fi', 'sv', 'en'] as const;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every message of a tree by its dotted key. */
const leaves = (tree: Tree, prefix = ''): ReadonlyMap<string, string> =>
  new Map(Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...leaves(value, `${prefix}${key}.`)]));

const placeholders = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{\{(\w+)\}\}|\[(\w+)\]/g)].map((match) => match[1] ?? match[2] ?? ''))].sort();

const areas = readdirSync('src/i18n/fi').filter((name) => name.endsWith('.ts') && name !== 'core.ts' && !name.endsWith('-page.ts'));

const load = async (language: string, area: string): Promise<ReadonlyMap<string, string>> => {
  const module = (await import(`../../src/i18n/${language}/${area}`)) as Record<string, unknown>; // a message file exports its tree
  const tree = Object.values(module).find(isTree);
  if (tree === undefined) throw new Error(`${language}/${area} exports no messages`);
  return leaves(tree);
};

describe('messages', () => {
  it('exist for the same areas in every language', () => {
    for (const language of LANGUAGES) {
      expect(readdirSync(`src/i18n/${language}`).sort()).toEqual(readdirSync('src/i18n/fi').sort());
    }
  });

  it.each(areas)('%s has the same keys and placeholders everywhere, and no empty text', async (area) => {
    const [fi, sv, en] = await Promise.all(LANGUAGES.map((language) => load(language, area)));
    if (fi === undefined || sv === undefined || en === undefined) throw new Error('a language is missing');
    for (const other of [sv, en]) {
      expect([...other.keys()].sort()).toEqual([...fi.keys()].sort());
      for (const [key, message] of fi) {
        const plural = /_(one|other)$/.test(key);
        const [mine, theirs] = [placeholders(message), placeholders(other.get(key) ?? '')];
        // A singular may leave its number out: "one project".
        if (!plural) expect([key, ...theirs]).toEqual([key, ...mine]);
        expect(other.get(key)?.trim()).not.toBe('');
      }
    }
  });

  it.each(areas)('%s is really translated', async (area) => {
    const [fi, , en] = await Promise.all(LANGUAGES.map((language) => load(language, area)));
    if (fi === undefined || en === undefined) throw new Error('a language is missing');
    const same = [...fi].filter(([key, message]) => en.get(key) === message && /[a-zäö]{4,} [a-zäö]{4,}/i.test(message));
    expect(same).toEqual([]);
  });
});
