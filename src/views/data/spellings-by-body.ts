import type { Archive, Body, BodyAlias } from '../../schema/archive.ts';

/** A body and how the documents spell it. */
export interface BodySpellings {
  readonly body: Body;
  readonly aliases: readonly BodyAlias[];
}

/** Bodies with at least one spelling, in the Finnish order of their names. */
export const spellingsByBody = ({ bodies, bodyAliases }: Pick<Archive, 'bodies' | 'bodyAliases'>): readonly BodySpellings[] => {
  const byBody = new Map<string, BodyAlias[]>();
  for (const alias of bodyAliases) byBody.set(alias.bodyId, [...(byBody.get(alias.bodyId) ?? []), alias]);
  const { compare } = new Intl.Collator('fi');
  return bodies.map((body) => ({ body, aliases: byBody.get(body.id) ?? [] })).filter(({ aliases }) => aliases.length > 0).sort((a, b) => compare(a.body.name, b.body.name));
};
