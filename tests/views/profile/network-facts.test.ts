import { describe, expect, it } from 'vitest';
import { networkFacts } from '../../../src/views/profile/network-facts.ts';
import { archive, documents } from './profile-setup.tsx';

describe('what is known of a municipality in network and programmes', () => {
  it('is its own row in the list, with the number of names and the stated number', () => {
    expect(networkFacts({ documents, archive }, '240')).toMatchObject({ own: { name: 'Kemi', lineStart: 185 }, named: 39, stated: 41 });
    expect(networkFacts({ documents, archive }, '148').own).toBeNull();
  });

  it('are other members at home there, and bodies in programmes that name no municipality', () => {
    const { membersHere, family } = networkFacts({ documents, archive }, '240');
    expect(membersHere.map(({ id }) => id)).toEqual(['meriva', 'pohjantahti-opisto', 'toivola-luotolan-setlementti']);
    expect(family.map(({ homeCode }) => homeCode)).toEqual(family.map(() => '240'));
    expect(networkFacts({ documents, archive }, '698').national.length).toBeGreaterThan(0);
  });
});
