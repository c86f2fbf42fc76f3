import { describe, expect, it } from 'vitest';
import { foundNames } from '../../../../src/views/profile/overview/name-search.ts';
import { dataset } from '../profile-setup.tsx';

const byFinnish = { language: 'fi' as const, compare: new Intl.Collator('fi').compare };
const found = (typed: string, options: Parameters<typeof foundNames>[2] = byFinnish): readonly string[] =>
  foundNames(dataset.municipalities, typed, options).map(({ name, other }) => (other === null ? name : `${name} (${other})`));

describe('names of municipalities', () => {
  it('are found in Finnish, Swedish and the three Sámi languages, with and without their marks', () => {
    expect(found('Torneå')).toEqual(['Tornio (Torneå)', 'Ylitornio (Övertorneå)']);
    expect(found('overtornea')).toEqual(['Ylitornio (Övertorneå)']);
    expect(found('Aanaar')).toEqual(['Inari (Aanaar)']);
    expect(found('anar')).toContain('Inari (Anár)');
    expect(found('soadegilli')).toEqual(['Sodankylä (Soađegilli)']);
    expect(found('OHCEJOHKA')).toEqual(['Utsjoki (Ohcejohka)']);
  });

  it('begin with what is typed first, then have it inside', () => {
    expect(found('kemi')).toEqual(['Kemi', 'Kemijärvi', 'Keminmaa']);
    expect(found('tornio')).toEqual(['Tornio', 'Ylitornio']);
    expect(found('niemi')).toEqual(['Pelkosenniemi', 'Rovaniemi']);
  });

  it('are all of them while nothing is typed, and none for what is no name', () => {
    expect(found('')).toHaveLength(21);
    expect(found('  ')).toHaveLength(21);
    expect(found('Helsinki')).toEqual([]);
  });

  it('stand in the language of the page', () => {
    expect(found('inari', { language: 'sv', compare: new Intl.Collator('sv').compare })).toEqual(['Enare (Inari)']);
  });
});
