import type { Cell } from '@observablehq/notebook-kit';
import { describe, expect, it } from 'vitest';
import { answeredCells, isOwnSql, rowsOf } from '../../src/pipeline/notebook-cells.ts';
import type { ResultTable } from '../../src/engine/result-table.ts';

const CELL: Cell = { id: 3, mode: 'sql', value: 'select 1', database: 'katve', output: 'places', pinned: false, hidden: false };
const ANSWER: ResultTable = {
  rowCount: 2,
  columns: [
    { name: 'name', kind: 'text', values: ['Kemi</script>', null] },
    { name: 'projects', kind: 'integer', values: [11n, 0] },
  ],
};

describe('an SQL cell of a notebook', () => {
  it('is answered only when it asks the own tables', () => {
    expect(isOwnSql(CELL)).toBe(true);
    expect(isOwnSql({ ...CELL, database: 'var:other' })).toBe(false);
    expect(isOwnSql({ ...CELL, mode: 'js' })).toBe(false);
  });

  it('keeps what is missing apart from 0', () => {
    expect(rowsOf(ANSWER)).toEqual([{ name: 'Kemi</script>', projects: 11 }, { name: null, projects: 0 }]);
  });

  it('becomes the statement to read and the rows under its name, which cannot end the script they stand in', () => {
    const [statement, rows] = answeredCells(CELL, ANSWER);
    expect(statement).toMatchObject({ mode: 'md', value: '```sql\nselect 1\n```' });
    expect(rows?.mode).toBe('js');
    expect(rows?.value).not.toContain('</script>');
    const given = /^const places = (.*);$/m.exec(rows?.value ?? '')?.[1] ?? '';
    expect(JSON.parse(given)).toEqual(rowsOf(ANSWER));
    expect(statement?.id).not.toBe(rows?.id);
    expect([statement?.database, rows?.output]).toEqual([undefined, undefined]);
  });
});
