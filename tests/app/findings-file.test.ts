import { describe, expect, it } from 'vitest';
import { findingsFile } from '../../src/app/findings-file.ts';
import { core } from '../../src/i18n/fi/core.ts';
import { ownDataPage } from '../../src/i18n/fi/own-data-page.ts';
import { createText } from '../../src/i18n/text.ts';

const text = createText('fi', { ...core, ...ownDataPage });

describe('the file of findings', () => {
  it('has a line for each in the user\'s language, and nothing that a spreadsheet computes', () => {
    const spot = { severity: 'error' as const, table: 'reach', file: 'reach.csv', column: 'code' };
    expect(findingsFile([
      { ...spot, row: 3, value: '=1+1;"x"', kind: 'unknownKey', values: { where: 'municipality.csv, code' } },
      { ...spot, severity: 'warning', row: null, value: null, kind: 'below', values: { limit: '0' } },
    ], text)).toBe([
      '\uFEFFTiedosto;Rivi;Sarake;Arvo;Vakavuus;Mikä on vialla ja mitä tehdä',
      'reach.csv;3;code;"\'=1+1;""x""";virhe;Ei ole taulussa municipality.csv, code. Käytä arvoa, joka siellä on, tai lisää rivi sinne.',
      'reach.csv;;code;;huomautus;Pienempi kuin 0. Kirjoita luku, jonka lähde ilmoittaa.', '',
    ].join('\r\n'));
  });
});
