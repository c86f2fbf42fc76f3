import { describe, expect, it } from 'vitest';
import { factsAbout } from '../../../src/views/profile/place-facts.ts';
import { archive } from './profile-setup.tsx';

describe('facts about a municipality', () => {
  it('are those whose place names it, alone or among others, and no namesake', () => {
    const count = (name: string): number => factsAbout(archive.facts, archive.factWords, name).reduce((sum, { facts }) => sum + facts.length, 0);
    const counted = (name: string): number => archive.facts.filter(({ place }) => place !== null && new RegExp(`(^|\\|)${name}($|\\|)`).test(place)).length;
    expect(count('Kemi')).toBe(counted('Kemi'));
    expect(count('Kemi')).toBeGreaterThan(count('Keminmaa'));
    expect(count('Rovaniemi')).toBe(2);
    expect(count('Salla')).toBe(0);
  });

  it('stand by kind, in the order of the kinds, none empty', () => {
    const groups = factsAbout(archive.facts, archive.factWords, 'Tornio');
    const order = archive.factWords.filter(({ kind }) => kind === 'kind').map(({ value }) => value);
    expect(groups.map(({ kind }) => kind)).toEqual(order.filter((kind) => groups.some((group) => group.kind === kind)));
    expect(groups.every(({ facts }) => facts.length > 0)).toBe(true);
  });
});
