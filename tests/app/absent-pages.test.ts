import { describe, expect, it } from 'vitest';
import { absentPages } from '../../src/app/absent-pages.ts';

describe('absentPages', () => {
  it('are those whose tables are all empty', () => {
    expect([...absentPages(new Map([['organisation', 24], ['document_fact', 0]]))]).toEqual(['programmes', 'questions']);
    expect([...absentPages(new Map())]).toEqual(['network', 'programmes', 'questions']);
  });

  it('stay while one table has a row', () => {
    expect([...absentPages(new Map([['network_member', 1], ['cost_share', 1], ['document_fact', 1]]))]).toEqual([]);
  });
});
