import { describe, expect, it } from 'vitest';
import { OPENING_SENTENCE } from '../../../../src/schema/sentence.ts';
import { overviewRows, overviewTable, sortedBy, sortedRows } from '../../../../src/views/profile/overview/overview-rows.ts';
import { analyst, dataset, TEXTS } from '../profile-setup.tsx';

const rows = overviewRows(dataset, analyst.answer({ ...OPENING_SENTENCE, measure: 'count' }), TEXTS.fi);
const names = (column: Parameters<typeof sortedBy>[1], isDescending: boolean): readonly string[] => sortedRows(rows, { column, isDescending }, TEXTS.fi).map(({ name }) => name);

describe('the list of municipalities', () => {
  it('has their figures of the sentence’s year', () => {
    expect(rows).toHaveLength(21);
    expect(rows.find(({ name }) => name === 'Kemi')).toMatchObject({ population: 19982, share: 4.6, projects: 11, subRegion: 'Kemi-Tornio' });
  });

  it('is sorted by any column, equal rows by name', () => {
    expect(names('population', true).slice(0, 3)).toEqual(['Rovaniemi', 'Tornio', 'Kemi']);
    expect(names('share', false)[0]).toBe('Savukoski');
    expect(names('projects', true).slice(0, 3)).toEqual(['Kemi', 'Tornio', 'Rovaniemi']);
    expect(names('listing', false).slice(0, 6)).toEqual(['Kemi', 'Keminmaa', 'Simo', 'Tervola', 'Tornio', 'Ylitornio']);
    expect(names('subRegion', false).slice(0, 5)).toEqual(['Kemijärvi', 'Pelkosenniemi', 'Posio', 'Salla', 'Savukoski']);
    expect(names('name', true)[0]).toBe('Ylitornio');
  });

  it('puts figures that are not there last, whichever way it is sorted', () => {
    const bare = rows.map((row) => (row.name === 'Kemi' ? { ...row, share: null } : row));
    for (const isDescending of [true, false]) expect(sortedRows(bare, { column: 'share', isDescending }, TEXTS.fi).at(-1)?.name).toBe('Kemi');
  });

  it('turns around when the same column is pressed again', () => {
    expect(sortedBy({ column: 'name', isDescending: false }, 'name')).toEqual({ column: 'name', isDescending: true });
    expect(sortedBy({ column: 'name', isDescending: true }, 'projects')).toEqual({ column: 'projects', isDescending: true });
    expect(sortedBy({ column: 'projects', isDescending: true }, 'subRegion')).toEqual({ column: 'subRegion', isDescending: false });
  });

  it('is taken along with what the register holds of each', () => {
    const table = overviewTable(rows, 2021, TEXTS.en);
    expect(table.rows[2]).toEqual(['Kemi', 'Kemi-Tornio', 'list of its own', 19982, 4.6, 11]);
  });
});
