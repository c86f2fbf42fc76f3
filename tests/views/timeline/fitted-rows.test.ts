import { describe, expect, it } from 'vitest';
import { fittedRows } from '../../../src/views/timeline/fitted-rows.ts';
import { fittedWords } from '../../../src/views/timeline/fitted-words.ts';
import type { GanttLane, LaneRole } from '../../../src/views/timeline/gantt-lanes.ts';
import { timelinePage } from '../../../src/i18n/en/timeline-page.ts';
import { core } from '../../../src/i18n/en/core.ts';
import { createText } from '../../../src/i18n/text.ts';

const lane = (key: string, role: LaneRole, indices: readonly number[]): GanttLane => ({ key, role, title: key, entries: indices.map((index) => ({ kind: 'project', index, link: null })) });

const shownOf = (lanes: readonly GanttLane[], most: number): readonly string[] =>
  fittedRows(lanes, most).rows.map((row) => (row.kind === 'lane' ? `${row.lane.title} ${String(row.lane.entries.length)}` : `- ${row.key}`));

const [big, small, undated] = [lane('big', 'projects', [1, 2, 3, 4, 5, 6]), lane('small', 'projects', [5, 7]), lane('undated', 'undated', [8])];
const calls: GanttLane = { key: 'calls', role: 'calls', title: 'calls', entries: [] };

describe('the rows that fit', () => {
  it('are all heads, and the rows of the lanes that fit whole', () => {
    expect(shownOf([calls, big, small, undated], 6)).toEqual(['calls 0', 'big 6', 'small 2', '- small/5', '- small/7', 'undated 1']);
    expect(fittedRows([calls, big, small, undated], 6)).toMatchObject({ own: 2, lanesLeft: 0 });
  });

  it('are the first ones of a lane of which at least half fit, but never a few of many', () => {
    expect(shownOf([big, small], 7)).toEqual(['big 6', '- big/1', '- big/2', '- big/3', 'small 2', '- small/5', '- small/7']);
    expect(shownOf([big], 3)).toEqual(['big 6']);
    expect(fittedRows([big], 4).own).toBe(3);
  });

  it('count a project that stands in two lanes once', () => {
    expect(fittedRows([big, small], 20)).toMatchObject({ own: 7, lanesLeft: 0 });
  });

  it('leave lanes out only when not even their heads fit, and say how many', () => {
    expect(shownOf([calls, big, small, undated], 2)).toEqual(['calls 0', 'big 6']);
    expect(fittedRows([calls, big, small, undated], 2)).toMatchObject({ own: 0, lanesLeft: 2 });
  });

  it('are whole chains, for a chain says nothing by its head', () => {
    const chains = [lane('one', 'chain', [1, 2]), lane('two', 'chain', [3, 4, 5]), lane('three', 'chain', [6, 7]), undated];
    expect(shownOf(chains, 7)).toEqual(['one 2', '- one/1', '- one/2', 'three 2', '- three/6', '- three/7', 'undated 1']);
    expect(fittedRows(chains, 7)).toMatchObject({ own: 4, lanesLeft: 1 });
  });
});

describe('the words below', () => {
  const text = createText('en', { ...core, ...timelinePage });

  it('count what is not there, and only that', () => {
    expect(fittedWords({ own: 7, projects: 7, lanesLeft: 0 }, text)).toEqual(['The number in a lane’s year: how many of its rows run then.']);
    expect(fittedWords({ own: 2, projects: 8, lanesLeft: 1 }, text).slice(1)).toEqual([
      '6 projects (of 8) have no row of their own here; they are counted in their lanes’ numbers.', '1 more lane does not fit.',
    ]);
  });
});
