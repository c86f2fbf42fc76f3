import { describe, expect, it } from 'vitest';
import { faultWords } from '../../src/app/fault-words.ts';
import { packageFault as en } from '../../src/i18n/en/package-fault.ts';
import { packageFault as fi } from '../../src/i18n/fi/package-fault.ts';
import { createText } from '../../src/i18n/text.ts';
import { CELL_DEMANDS, PACKAGE_FAULTS, packageFault } from '../../src/schema/package-fault.ts';

const text = createText('en', { packageFault: en });

describe('faultWords', () => {
  it('say where, what, and how it is mended', () => {
    expect(faultWords(packageFault('cell', { table: 'population.csv', column: 'year', row: 2, value: '22', demand: 'range', wanted: '1900–2200' }), text))
      .toBe('population.csv, line 2, column year: the value “22” will not do. The number must lie within 1900–2200.');
    expect(faultWords(packageFault('cell', { table: 'municipality.csv', column: 'name_fi', row: 5, demand: 'filled' }), text))
      .toBe('municipality.csv, line 5, column name_fi: the cell is empty. Fill it in.');
    expect(faultWords(packageFault('noTable', { table: 'reach', wanted: 'project_id, code' }), createText('fi', { packageFault: fi })))
      .toBe('Taulu reach puuttuu. Lisää se; siinä pitää olla ainakin sarakkeet project_id, code.');
  });

  it('exist for every fault and every demand', () => {
    for (const kind of PACKAGE_FAULTS) expect(faultWords(packageFault(kind, { table: 't', wanted: 'w', value: 'v' }), text)).not.toMatch(/\{\{|undefined/);
    for (const demand of CELL_DEMANDS) expect(faultWords(packageFault('cell', { table: 't', row: 1, value: 'v', demand }), text)).not.toMatch(/\{\{|undefined/);
  });
});
