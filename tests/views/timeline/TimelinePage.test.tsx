// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFolds, setNarrow } from '../shared/section-setup.ts';
import { actions, archive, dataset, requests, setHeight, showTimeline, visited } from './timeline-setup.tsx';
import { takeAlong } from '../shared/take-along.ts';

beforeEach(() => {
  setNarrow(false);
  setHeight(700);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  requests.length = 0;
  visited.length = 0;
});

const tree = () => screen.getByRole('tree');
const heads = () => within(tree()).getAllByRole('treeitem').filter((row) => row.getAttribute('aria-level') === '1').map((row) => `${row.querySelector('.timeline-head-title')?.textContent ?? ''} ${row.querySelector('.timeline-head-count')?.textContent ?? ''}`);
/** What a row says, without the words that are only drawn beside its bar. */
const wordsOf = (row: Element | null | undefined): string => `${row?.querySelector('.timeline-name')?.textContent ?? ''}${row?.querySelector('.visually-hidden')?.textContent ?? ''}`;
const rowOf = (name: RegExp) => within(tree()).getByRole('treeitem', { name });
/** An immigrants' project with a date, from the data. */
const immigrants = dataset.projects.filter(({ targetGroups }) => targetGroups.includes('immigrants'));

describe('the lead', () => {
  it('says how many projects are shown, how many have no dates, and the state on the day', () => {
    showTimeline();
    const lead = document.querySelector('.timeline-lead')?.textContent ?? '';
    const dated = immigrants.filter(({ startDate }) => startDate !== null);
    expect(lead).toContain(`Of the sentence’s ${String(immigrants.length)} projects ${String(dated.length)} are on the timeline, from 2015–2022.`);
    expect(lead).toContain('1 project has no dates: it stands last in a lane of its own.');
    const running = dated.filter(({ startDate, endDate }) => (startDate ?? '') <= '2022-01-01' && (endDate ?? '') >= '2022-01-01').length;
    expect(lead).toContain(`On 01/01/2022: ${String(running)} running`);
  });

  it('tells what a period leaves out, and of nothing at all', () => {
    showTimeline({ period: { kind: 'years', from: 2018, to: 2019 } });
    expect(document.querySelector('.timeline-lead')?.textContent).toContain('The sentence’s period leaves out 1 project whose dates are not stated.');
    cleanup();
    showTimeline({ text: 'nowhere to be found' });
    expect(screen.getByText(/^No project fits the sentence/)).toBeTruthy();
    expect(heads()).toEqual(['Calls (from the documents) 36', 'Target dates (from the documents) 31']);
  });

  it('leads to the page on ends without a successor', async () => {
    showTimeline();
    await userEvent.click(screen.getByRole('link', { name: 'What ends without a successor?' }));
    expect(visited.at(-1)).toMatchObject({ page: 'gaps', gaps: { section: 'time' } });
  });
});

describe('the lanes', () => {
  it('have heads with their numbers; those of the documents are closed and stand first', () => {
    showTimeline();
    expect(heads()).toEqual(['Calls (from the documents) 36', 'Target dates (from the documents) 31', 'Social inclusion 22', 'Wellbeing 6']);
    expect(rowOf(/^Calls/).getAttribute('aria-expanded')).toBe('false');
    expect(rowOf(/^Social inclusion, 22 projects/).getAttribute('aria-expanded')).toBe('true');
  });

  it('are of municipalities by name, the whole region last, and the sum is told apart from the distinct number', async () => {
    showTimeline({ targetGroups: [] }, { group: 'municipality' });
    await userEvent.click(screen.getByRole('button', { name: 'Open all lanes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close all lanes' }));
    const shown = heads();
    const count = (code: string): number => dataset.projects.filter(({ placeCodes, startDate }) => placeCodes.includes(code) && startDate !== null).length;
    expect(shown.slice(2, 5)).toEqual([`Enontekiö ${String(count('047'))}`, `Inari ${String(count('148'))}`, `Kemi ${String(count('240'))}`]);
    const regionWide = dataset.projects.filter(({ isRegionWide, startDate }) => isRegionWide && startDate !== null).length;
    expect(shown.slice(-2)).toEqual([`The whole of Lapland ${String(regionWide)}`, 'Dates not stated 7']);
    const places = dataset.projects.filter(({ startDate }) => startDate !== null).reduce((sum, { placeCodes, isRegionWide }) => sum + placeCodes.length + (isRegionWide ? 1 : 0), 0);
    expect(screen.getByText(new RegExp(`^The lanes have ${String(places)} rows in all but 220 distinct projects`))).toBeTruthy();
  });

  it('leave the documents’ lanes out when told to', async () => {
    showTimeline();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Calls' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Target dates' }));
    expect(heads()).toEqual(['Social inclusion 22', 'Wellbeing 6']);
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('2015–2022');
  });

  it('change by choice', async () => {
    showTimeline();
    await userEvent.click(screen.getByRole('radio', { name: 'Fund' }));
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ group: 'fund' });
  });

  it('draw only what is in sight', () => {
    showTimeline({ targetGroups: [] });
    expect(within(tree()).getAllByRole('treeitem').length).toBeLessThan(60);
  });
});

describe('a row', () => {
  it('is words: name, period with its precision, fund and places', () => {
    showTimeline();
    expect(wordsOf(rowOf(/^Tutuksi 2017-2018\. /))).toMatch(/^Tutuksi 2017-2018\. 2017\. Stated only to the year\. Paid by .+\. Area .+\.$/);
    expect(wordsOf(rowOf(/^Valmiudet kuntoon\. /))).toMatch(/^Valmiudet kuntoon\. \d\d\/\d\d\/\d{4}–\d\d\/\d\d\/\d{4}\. /);
  });

  it('opens its project by press and by Enter', async () => {
    showTimeline();
    await userEvent.click(rowOf(/^Valmiudet kuntoon/));
    const id = dataset.projects.find(({ name }) => name === 'Valmiudet kuntoon')?.id;
    expect(actions.onOpenProject).toHaveBeenLastCalledWith(id);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(actions.onOpenProject).toHaveBeenCalledTimes(2);
    expect(document.activeElement?.textContent).toContain(dataset.projects.find((project) => project.id === actions.onOpenProject.mock.lastCall?.[0])?.name);
  });

  it('is solid where dates are days and hatched where they are years', () => {
    showTimeline();
    expect(rowOf(/^Tutuksi/).querySelectorAll('.timeline-soft')).toHaveLength(1);
    expect(rowOf(/^Tutuksi/).querySelectorAll('.timeline-bar-placed')).toHaveLength(0);
    expect(rowOf(/^Valmiudet/).querySelectorAll('.timeline-soft')).toHaveLength(0);
    expect(rowOf(/^Valmiudet/).querySelectorAll('.timeline-bar-placed')).toHaveLength(1);
  });

  it('is told in words below when it is looked at', () => {
    showTimeline();
    expect(screen.getByText(/^Choose a row/)).toBeTruthy();
    fireEvent.focus(rowOf(/^Tutuksi/));
    const panel = document.querySelector('.timeline-panel');
    expect(panel?.textContent).toMatch(/^Tutuksi 2017-2018\. 2017\. Stated only to the year\./);
  });
});

describe('keys', () => {
  it('move through one tab stop, open and close lanes, pan and zoom', async () => {
    showTimeline({}, { window: { from: 2017, to: 2019 } });
    const stops = () => within(tree()).getAllByRole('treeitem').filter((row) => row.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(rowOf(/^Calls/).getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowLeft}');
    expect(rowOf(/^Calls/).getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: { from: 2018, to: 2020 } });
    await userEvent.keyboard('{ArrowLeft}');
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: { from: 2016, to: 2018 } });
    await userEvent.keyboard('+');
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: { from: 2018, to: 2019 } });
    await userEvent.keyboard('0');
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: null });
    await userEvent.keyboard('{End}');
    expect(wordsOf(document.activeElement)).toContain('Monikulttuurinen kohtaamispaikka Mikseri');
  });
});

describe('the years', () => {
  it.each([
    ['Zoom in', { from: 2018, to: 2019 }],
    ['Zoom out', { from: 2017, to: 2020 }],
    ['One year back', { from: 2016, to: 2018 }],
    ['One year on', { from: 2018, to: 2020 }],
    ['All years', null],
  ])('%s', async (name, window) => {
    showTimeline({}, { window: { from: 2017, to: 2019 } });
    await userEvent.click(screen.getByRole('button', { name }));
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window });
  });

  it('are chosen on the strip by its handles', () => {
    showTimeline({}, { window: { from: 2017, to: 2019 } });
    const last = screen.getByRole('slider', { name: 'Last year in sight' });
    expect(last.getAttribute('aria-valuenow')).toBe('2019');
    fireEvent.keyDown(last, { key: 'ArrowRight' });
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: { from: 2017, to: 2020 } });
    fireEvent.keyDown(screen.getByRole('slider', { name: 'First year in sight' }), { key: 'Home' });
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: { from: 2015, to: 2019 } });
  });

  it('zoom by the wheel with Ctrl only', () => {
    showTimeline({}, { window: { from: 2017, to: 2019 } });
    fireEvent.wheel(tree(), { deltaY: -100 });
    expect(actions.onTimeline).not.toHaveBeenCalled();
    fireEvent.wheel(tree(), { deltaY: -100, ctrlKey: true });
    expect(actions.onTimeline).toHaveBeenLastCalledWith({ window: { from: 2018, to: 2019 } });
  });
});

describe('what goes along', () => {
  it('is every project once with its precision, as a table on screen and in the file', async () => {
    showTimeline({ targetGroups: [] });
    await takeAlong('CSV', { title: 'Projects by theme' });
    const request = requests[0];
    if (request?.kind !== 'csv') throw new Error('No CSV.');
    expect(request.table.rows).toHaveLength(227);
    expect(request.sourceIds).toBeUndefined();
    const places = request.table.columns.findIndex(({ label }) => label === 'Start written as');
    expect(request.table.rows.filter((row) => row[places] === 'year')).toHaveLength(dataset.projects.filter(({ startPrecision }) => startPrecision === 'year').length);
    expect(request.table.rows.filter((row) => row[places] === 'not stated')).toHaveLength(7);
  });

  it('is a picture of all rows of the open lanes', async () => {
    showTimeline({ targetGroups: [] }, { group: 'fund' });
    await takeAlong('SVG', { title: 'Projects by fund' });
    const request = requests[0];
    if (request?.kind !== 'chartSvg') throw new Error('No picture.');
    expect(request.chart.querySelectorAll('svg').length).toBeGreaterThanOrEqual(220);
    expect(request.chart.textContent).toContain('Calls (from the documents) (36)');
  });
});

describe('calls and target dates', () => {
  it('are counted by state from the facts', () => {
    showTimeline();
    const calls = archive.facts.filter(({ kind }) => kind === 'call');
    const inState = (state: string): number => calls.filter(({ status }) => status === state).length;
    expect(screen.getByText(/^The documents tell of/).textContent).toBe(`The documents tell of ${String(calls.length)} calls: ${String(inState('open'))} open, ${String(inState('coming'))} coming, ${String(inState('planned'))} planned, ${String(inState('possible'))} possible, ${String(inState('closed'))} closed. The state is that of the document’s own day, not of today.`);
  });

  it('are all listed, with their grounds and a way to their programme', async () => {
    showTimeline();
    openFolds();
    const section = within(screen.getByRole('region', { name: 'Calls and target dates from the documents' }));
    const undated = archive.facts.filter(({ kind, start, end }) => kind.startsWith('call') && start === null && end === null);
    const fold = section.getByText(`Calls whose dates are not told (${String(undated.length)})`).closest('details');
    expect(fold?.querySelectorAll('.fact-item')).toHaveLength(undated.length);
    expect(section.getByText('Target dates (31)').closest('details')?.querySelectorAll('.fact-item')).toHaveLength(31);
    const first = section.getByText('Open (2)').closest('details');
    if (first === null) throw new Error('No fold.');
    expect(first.textContent).toContain('stated in the document');
    await userEvent.click(within(first).getAllByRole('link', { name: /^National theme: / })[0] ?? first);
    expect(visited.at(-1)).toMatchObject({ page: 'programmes', programmes: { section: 'national', theme: 'immigrants_everyday_life' } });
  });

  it('are rows with their state, and an arrow where an end is not stated', async () => {
    showTimeline();
    await userEvent.click(rowOf(/^Calls/));
    const open = archive.facts.find(({ id }) => id === 'call-maahanmuuttaneet-4');
    const row = rowOf(new RegExp(`^${(open?.label.en ?? '').slice(0, 20)}`));
    expect(wordsOf(row)).toMatch(/From 01\/11\/2024\. Open\. Stated in the document\.$/i);
    expect(row.querySelectorAll('.timeline-open')).toHaveLength(1);
    await userEvent.click(row);
    expect(actions.onOpenProject).not.toHaveBeenCalled();
    expect(document.querySelector('.timeline-panel')?.textContent).toContain('state on 31 October 2024');
  });
});

describe('on a narrow screen', () => {
  it('has rows of the same words', () => {
    setNarrow(true);
    showTimeline();
    expect(document.querySelector('.timeline-scroller')?.getAttribute('data-narrow')).toBe('true');
    expect(rowOf(/^Valmiudet kuntoon/)).toBeTruthy();
  });
});
