import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENING_STATE, PROJECT_COLUMNS, RANKING_COLUMNS, type AppState } from '../../src/state/app-state.ts';
import { PROJECT_FIRST_DIRECTION, RANKING_FIRST_DIRECTION } from '../../src/state/sorting.ts';
import { reduce, type AppAction } from '../../src/state/transitions.ts';
import { anyAction, anyState } from './app-state-arbitrary.ts';

const ORDINARY: readonly (readonly [AppAction, Partial<AppState>])[] = [
  [{ type: 'setMeasure', measure: 'count' }, { sentence: { ...OPENING_STATE.sentence, measure: 'count' } }],
  [{ type: 'setLayout', layout: 'tiles' }, { map: { ...OPENING_STATE.map, layout: 'tiles' } }],
  [{ type: 'setClassMethod', classMethod: 'natural_breaks' }, { map: { ...OPENING_STATE.map, classMethod: 'natural_breaks' } }],
  [{ type: 'setClassCount', classCount: 7 }, { map: { ...OPENING_STATE.map, classCount: 7 } }],
  [{ type: 'setPage', page: 'data' }, { page: 'data' }],
  [{ type: 'setLanguage', language: 'sv' }, { language: 'sv' }],
  [{ type: 'sortRanking', column: 'gap' }, { rankingSort: { column: 'gap', direction: 'ascending' } }],
  [{ type: 'sortRanking', column: 'ratio' }, { rankingSort: { column: 'ratio', direction: 'ascending' } }],
  [{ type: 'sortRanking', column: 'count' }, { rankingSort: { column: 'count', direction: 'descending' } }],
  [{ type: 'sortProjects', column: 'name' }, { projectSort: { column: 'name', direction: 'descending' } }],
  [{ type: 'sortProjects', column: 'start' }, { projectSort: { column: 'start', direction: 'descending' } }],
  [{ type: 'selectMunicipality', code: '047' }, { municipality: '047' }],
  [{ type: 'openProject', id: 'advost' }, { project: 'advost' }],
];

const IDLE: readonly AppAction[] = [
  { type: 'setNeedYear', needYear: 2021 },
  { type: 'setLayout', layout: 'bivariate' },
  { type: 'setClassMethod', classMethod: 'quantile' },
  { type: 'setClassCount', classCount: 5 },
  { type: 'setPage', page: 'map' },
  { type: 'setLanguage', language: 'fi' },
  { type: 'selectMunicipality', code: null },
  { type: 'selectMunicipality', code: '' },
  { type: 'openProject', id: null },
  { type: 'reset' },
];

describe('reduce', () => {
  it.each(ORDINARY)('%j', (action, change) => {
    expect(reduce(OPENING_STATE, action)).toEqual({ ...OPENING_STATE, ...change });
  });

  it.each(IDLE)('changes nothing: %j', (action) => {
    expect(reduce(OPENING_STATE, action)).toBe(OPENING_STATE);
  });

  it('closes what is open', () => {
    const open: AppState = { ...OPENING_STATE, municipality: '047', project: 'advost' };
    expect(reduce(open, { type: 'selectMunicipality', code: null })).toEqual({ ...open, municipality: null });
    expect(reduce(open, { type: 'openProject', id: null })).toEqual({ ...open, project: null });
  });

  it.each(RANKING_COLUMNS)('sorts the ranking by %s, then the other way', (column) => {
    const other: AppState = { ...OPENING_STATE, rankingSort: { column: column === 'name' ? 'gap' : 'name', direction: 'ascending' } };
    const once = reduce(other, { type: 'sortRanking', column });
    expect(once.rankingSort).toEqual({ column, direction: RANKING_FIRST_DIRECTION[column] });
    const twice = reduce(once, { type: 'sortRanking', column });
    expect(twice.rankingSort.direction).not.toBe(once.rankingSort.direction);
    expect(reduce(twice, { type: 'sortRanking', column })).toEqual(once);
  });

  it.each(PROJECT_COLUMNS)('sorts the projects by %s, then the other way', (column) => {
    const other: AppState = { ...OPENING_STATE, projectSort: { column: column === 'name' ? 'end' : 'name', direction: 'ascending' } };
    const once = reduce(other, { type: 'sortProjects', column });
    expect(once.projectSort).toEqual({ column, direction: PROJECT_FIRST_DIRECTION[column] });
    expect(reduce(reduce(once, { type: 'sortProjects', column }), { type: 'sortProjects', column })).toEqual(once);
  });

  it('resets everything but page, section, language and data', () => {
    fc.assert(fc.property(anyState, (state) => {
      expect(reduce(state, { type: 'reset' })).toEqual({
        ...OPENING_STATE,
        page: state.page,
        language: state.language,
        gaps: { ...OPENING_STATE.gaps, section: state.gaps.section },
        network: { ...OPENING_STATE.network, section: state.network.section },
        programmes: { ...OPENING_STATE.programmes, section: state.programmes.section },
        questions: { ...OPENING_STATE.questions, section: state.questions.section },
        ownData: state.ownData,
        data: state.data,
        isEmbedded: state.isEmbedded,
        present: state.present,
        part: state.part,
      });
    }));
  });

  it('gives the same object exactly when nothing changes', () => {
    fc.assert(fc.property(anyState, anyAction, (state, action) => {
      const next = reduce(state, action);
      if (next === state) return;
      expect(next).not.toEqual(state);
    }));
  });
});
