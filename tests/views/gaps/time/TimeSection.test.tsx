// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsTime } from '../../../../src/i18n/en/gaps-time.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { Analyst } from '../../../../src/schema/analyst.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW, type GapsView } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { TimeSection } from '../../../../src/views/gaps/time/TimeSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { dataset, project } from '../../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { takeAlong } from '../../shared/take-along.ts';

const analyst = createAnalyst(readRealDataset());
const text = createText('en', { ...en, gaps, gapsTime });
const actions = { onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: () => '#' };
const requests: ExportRequest[] = [];

const showFrom = (from: Analyst, sentence: Partial<Sentence>, { selected = null, ...view }: Partial<GapsView> & { readonly selected?: string | null } = {}) => render(
  <TextContext value={text}>
    <TimeSection analyst={from} result={from.answer({ ...OPENING_SENTENCE, ...sentence })} view={{ ...OPENING_GAPS_VIEW, ...view }} selected={selected}
      actions={actions} onExport={(request) => requests.push(request)} />
  </TextContext>,
);
const show = (sentence: Partial<Sentence> = {}, view: Partial<GapsView> = {}, selected: string | null = null) => showFrom(analyst, sentence, { ...view, selected });
const part = (name: RegExp) => within(screen.getByRole('region', { name }));

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  requests.length = 0;
});

describe('what ends without a successor', () => {
  it('is said in words, with who has a list of their own and how far the register could know', () => {
    show();
    expect(screen.getByText(/^In 10 municipalities a target group’s last project ends without a successor in the 12 months after 01\/01\/2022\./).textContent)
      .toMatch(/Of these, Kemi, Keminmaa, Tervola and Tornio have lists of their own in the register\.$/);
    expect(screen.getByRole('note').textContent).toMatch(/newest project starts on 01\/07\/2021\..* any of these may have a successor/);
  });

  it('is listed by what ends, municipalities without a list of their own apart', async () => {
    show();
    const ends = part(/Ends without a successor/);
    const [first, second] = ends.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/^On 30\/06\/2022: target group immigrants, 3 municipalitiesList of its own in the register:KemiTervolaTornioEnding project:KULTTUURIT/);
    expect(second?.textContent).toMatch(/List of its own in the register:Keminmaa.*List missing or incomplete:Kittilä.*Utsjoki.*1 goes on after this\./);
    await userEvent.click(ends.getByRole('button', { name: 'Avainpelaajaksi' }));
    expect(actions.onOpenProject).toHaveBeenCalledTimes(1);
    await userEvent.click(ends.getByRole('button', { name: 'Utsjoki' }));
    expect(actions.onSelect).toHaveBeenLastCalledWith('890');
  });

  it('is drawn by municipality, those with a list of their own first, with the figures behind a fold', () => {
    show();
    openFolds();
    const ends = part(/Ends without a successor/);
    const chart = ends.getByRole('img', { name: 'Ends without a successor' });
    expect([...chart.querySelectorAll('[data-code] .chart-name')].map((name) => name.textContent)).toEqual(
      ['Kemi', 'Tervola', 'Tornio', 'Keminmaa', 'Kittilä', 'Kolari', 'Kemijärvi', 'Rovaniemi', 'Sodankylä', 'Utsjoki']);
    expect(chart.querySelectorAll('.chart-dot')).toHaveLength(4);
    expect(chart.querySelectorAll('.chart-dot-bound')).toHaveLength(6);
    expect(chart.querySelector('.chart-expected')).toBeNull();
    expect(ends.getAllByRole('row', { hidden: true })).toHaveLength(11);
  });

  it('is drawn narrower on a narrow screen', () => {
    setNarrow(true);
    show();
    expect(part(/Ends without a successor/).getByRole('img').getAttribute('viewBox')).toMatch(/^0 0 360 /);
  });

  it('spans the time in which an end lies where only the year is written', () => {
    show({ targetGroups: [] }, { asOf: '2020-07-01', months: 24, succession: 'theme' });
    openFolds();
    const ends = part(/Ends without a successor/);
    expect(ends.getByText('During 2020: theme sense of community, 7 municipalities')).toBeTruthy();
    const chart = ends.getByRole('img');
    expect(chart.querySelectorAll('.gaps-time-span')).toHaveLength(4);
    expect(chart.querySelector('.chart-expected')).not.toBeNull();
    expect(ends.getAllByRole('row', { hidden: true })[1]?.textContent).toMatch(/^Keminmaasense of communityyes2020year only/);
  });

  it('shows the first and then all', async () => {
    show({ targetGroups: [] });
    const ends = part(/Ends without a successor/);
    expect(ends.getAllByRole('listitem')).toHaveLength(8);
    await userEvent.click(ends.getByRole('button', { name: 'Show all 12' }));
    expect(ends.getAllByRole('listitem')).toHaveLength(12);
  });

  it('says so when there is none, and that the register may not know', () => {
    show({}, { asOf: '2023-01-01' });
    expect(screen.getByText(/^By the register, none of the sentence’s projects ends without a successor in the 12 months after 01\/01\/2023\.$/)).toBeTruthy();
    expect(screen.getByRole('note').textContent).toMatch(/It knows no project that started later/);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('the controls', () => {
  it.each<[string, () => Promise<void>, Partial<GapsView>]>([
    ['a ready-made day', () => userEvent.click(screen.getByRole('button', { name: '01/01/2021' })), { asOf: '2021-01-01' }],
    ['the months', () => userEvent.click(screen.getByRole('radio', { name: '24 months' })), { months: 24 }],
    ['what is shared', () => userEvent.click(screen.getByRole('radio', { name: 'Theme' })), { succession: 'theme' }],
  ])('change %s', async (_, act, view) => {
    show();
    await act();
    expect(actions.onView).toHaveBeenCalledWith(view);
  });

  it('take a whole day within bounds only, and go back to the day that holds', () => {
    show();
    const day = screen.getByLabelText<HTMLInputElement>('From which day');
    for (const value of ['0202-05-01', '']) fireEvent.change(day, { target: { value } });
    expect(actions.onView).not.toHaveBeenCalled();
    fireEvent.blur(day);
    expect(day.value).toBe('2022-01-01');
    fireEvent.change(day, { target: { value: '2020-05-01' } });
    expect(actions.onView).toHaveBeenCalledExactlyOnceWith({ asOf: '2020-05-01' });
  });
});

describe('the day of other data', () => {
  const starting = createAnalyst(dataset({ projects: [project('a', { startDate: '2018-03-01', startPrecision: 'day', endDate: '2019-06-30', endPrecision: 'day' })] }));
  const day = () => screen.getByLabelText<HTMLInputElement>('From which day').value;

  it('is their own until one is chosen, also where the chosen one is that of the first data', () => {
    showFrom(starting, {});
    expect(day()).toBe('2019-01-01');
    cleanup();
    showFrom(starting, {}, { asOf: '2022-01-01' });
    expect(day()).toBe('2022-01-01');
  });

  it('is not there where nothing is dated, and it says so', () => {
    showFrom(createAnalyst(dataset({ projects: [project('a')] })), {}, { asOf: '2022-01-01' });
    expect(document.body.textContent).toBe('Time and successionNo project in the data has a start or an end date, so ends, breaks and empty years cannot be looked for.');
  });
});

describe('breaks', () => {
  it('are said with the longest sure one of a municipality with a list of its own', () => {
    show();
    expect(part(/Breaks between/).getByText(/^Sure breaks: 6\. The longest sure break in municipalities with a list of their own in the register: Keminmaa, target group immigrants, 12\.0 months \(one ended 31\/12\/2017, the next began 01\/01\/2019\)\.$/)).toBeTruthy();
  });

  it('are marked as perhaps where dates are too rough, and claim no day that is not written', () => {
    show({ targetGroups: [] }, { succession: 'theme' });
    const breaks = part(/Breaks between/);
    expect(breaks.getByText(/4 more are unsure/)).toBeTruthy();
    expect(breaks.getByRole('row', { name: /^Enontekiö/ }).textContent).toMatch(/^Enontekiöwellbeingnoperhaps2\.0201901\/03\/2020/);
  });

  it('are none where nothing is selected', () => {
    show({ text: 'nowhere' });
    expect(part(/Breaks between/).getByText(/^No breaks/)).toBeTruthy();
  });
});

describe('empty years', () => {
  it('are a grid of municipalities by year for one target group', () => {
    show({}, {}, '241');
    const years = part(/Years without a running project/);
    const row = years.getByRole('row', { name: /^Keminmaa/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent === 'project running')).toEqual(
      [false, true, true, true, false, true, true, true, true, false, false]);
    expect(years.getByRole('button', { name: 'Keminmaa', pressed: true })).toBeTruthy();
    expect(years.getByText(/^The register knows no project for target group immigrants, but .*: Inari, Pelkosenniemi, Salla, Savukoski, Pello and Ylitornio\.$/)).toBeTruthy();
    expect(years.getByText(/^\* .* For 2022–2024 only projects that started earlier are seen/)).toBeTruthy();
    expect(years.getByRole('columnheader', { name: '2022*' })).toBeTruthy();
  });

  it('count the target groups where there are several', () => {
    show({ targetGroups: [] });
    const years = part(/Years without a running project/);
    expect(years.getByText('Of the pairs of a municipality and a target group, 195 of 399 had no project in any year. In municipalities with a list of their own in the register it is 18 of 95.')).toBeTruthy();
    expect(within(years.getByRole('row', { name: /^Kemi\b(?!järvi)/ })).getAllByRole('cell').slice(0, 3).map((cell) => cell.textContent)).toEqual(['0', '6', '11']);
  });
});

describe('exports', () => {
  it('take along each result with its notes', async () => {
    show();
    for (const title of ['Ends without a successor', 'Breaks between a project and the next', 'Years without a running project']) {
      await takeAlong('CSV', { title });
    }
    await takeAlong('SVG', { title: 'Ends without a successor' });
    expect(requests.map((request) => [request.kind, request.name, request.kind === 'csv' ? request.table.rows.length : 0])).toEqual(
      [['csv', 'ends', 10], ['csv', 'breaks', 6], ['csv', 'empty-years', 21], ['chartSvg', 'ends', 0]]);
    expect(requests.every(({ notes }) => notes.some((note) => note.includes('own list is missing or incomplete')))).toBe(true);
  });
});
