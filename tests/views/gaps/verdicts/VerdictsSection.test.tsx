// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsVerdicts } from '../../../../src/i18n/en/gaps-verdicts.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { VerdictsSection } from '../../../../src/views/gaps/verdicts/VerdictsSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { takeAlong } from '../../shared/take-along.ts';

const analyst = createAnalyst(readRealDataset());
const text = createText('en', { ...en, gaps, gapsVerdicts });
const actions = { onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: () => '#' };
const requests: ExportRequest[] = [];

const show = (sentence: Partial<Sentence> = {}, selected: string | null = null) => render(
  <TextContext value={text}>
    <VerdictsSection analyst={analyst} result={analyst.answer({ ...OPENING_SENTENCE, ...sentence })} view={OPENING_GAPS_VIEW} selected={selected}
      actions={actions} onExport={(request) => requests.push(request)} />
  </TextContext>,
);
const part = (name: string) => within(screen.getByRole('region', { name }));
const firstColumn = (name: string): readonly (string | null)[] => part(name).getAllByRole('rowheader', { hidden: true }).map((head) => head.textContent);
const cellsOf = (name: string, place: RegExp): readonly (string | null)[] =>
  within(part(name).getByRole('row', { name: place, hidden: true })).getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent);
const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s/g, ' ');

const INTERVAL = 'Actual against expected';
const WORDS = 'The verdicts in words';
const FUNNEL = 'Funnel plot: what is no longer chance';
const LORENZ = 'Lorenz curve: does the actual figure follow need';
const RULES = 'Does the way of counting change the result?';
const STEPS = 'One project more or fewer';

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  requests.length = 0;
});

describe('the interval plot', () => {
  it('draws every municipality of the frame, open where only a lower bound is known', () => {
    show();
    const chart = part(INTERVAL).getByRole('img', { name: INTERVAL });
    expect(chart.querySelectorAll('g[data-code]')).toHaveLength(21);
    expect([...chart.querySelectorAll('g:has(> .chart-dot)')].map((place) => place.getAttribute('data-code')).sort()).toEqual(['240', '241', '751', '845', '851']);
    expect(chart.querySelectorAll('.chart-dot-bound')).toHaveLength(16);
    expect(chart.querySelectorAll('.chart-dot-short, .chart-interval-short')).toHaveLength(0);
    expect(part(INTERVAL).getByText(/^Open dot: .* proves no shortage\.$/)).toBeTruthy();
  });

  it('is drawn narrower on a narrow screen, so that its letters stay readable', () => {
    setNarrow(true);
    show();
    expect(part(INTERVAL).getByRole('img').getAttribute('viewBox')).toMatch(/^0 0 360 /);
  });

  it('has all its figures in a table', () => {
    show();
    openFolds();
    const [actual, expected, gap, ratio] = cellsOf(INTERVAL, /^Rovaniemi/);
    expect([actual, expected, gap, ratio]).toEqual(['7', '22.5', '15.5', '0.31']);
    expect(cellsOf(INTERVAL, /^Rovaniemi/).slice(-2)).toEqual(['lower bound only', 'No list of its own: lower bound']);
  });

  it('is ordered by gap, ratio or name, with the words below it', async () => {
    show();
    openFolds();
    expect(firstColumn(WORDS).slice(0, 3)).toEqual(['Rovaniemi', 'Inari', 'Ylitornio']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'by name');
    expect(firstColumn(WORDS).slice(0, 2)).toEqual(['Enontekiö', 'Inari']);
    expect(firstColumn(INTERVAL).slice(0, 2)).toEqual(['Enontekiö', 'Inari']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'lowest ratio first');
    expect(firstColumn(WORDS).slice(-1)).toEqual(['Simo']);
  });
});

describe('the verdicts in words', () => {
  it('say one verdict for each municipality, whose name opens it', async () => {
    show({}, '240');
    const table = part(WORDS);
    expect(table.getAllByRole('button', { name: /./ }).filter((button) => button.className === 'result-place')).toHaveLength(21);
    expect(table.getByRole('button', { name: 'Kemi', pressed: true })).toBeTruthy();
    await userEvent.click(table.getByRole('button', { name: 'Inari' }));
    expect(actions.onSelect).toHaveBeenCalledWith('148');
    expect(cellsOf(WORDS, /^Keminmaa/)[0]).toBe('ahead');
  });

  it('never call a municipality without a whole list short, under any rule', () => {
    show({ targetGroups: [], need: 'population', allocation: 'equal' });
    for (const name of [WORDS, RULES, STEPS]) {
      for (const place of [/^Rovaniemi/, /^Inari/, /^Ylitornio/]) expect(cellsOf(name, place).join(' ')).not.toMatch(/\bshort\b|further below/);
    }
  });
});

describe('the funnel', () => {
  it('has limits that Keminmaa lies above', () => {
    show();
    openFolds();
    const [, ratio, , high95, , high998] = cellsOf(FUNNEL, /^Keminmaa/).map(Number);
    expect(ratio).toBeGreaterThan(high95 ?? Infinity);
    expect(high998).toBeGreaterThan(high95 ?? Infinity);
  });

  it('writes no name over another', () => {
    show();
    const chart = part(FUNNEL).getByRole('img', { name: FUNNEL });
    const labels = [...chart.querySelectorAll('.chart-name')].map((label) => ({ x: Number(label.getAttribute('x')), y: Number(label.getAttribute('y')), width: 7 * (label.textContent ?? '').length }));
    expect(labels.length).toBeGreaterThan(3);
    const isOver = (a: (typeof labels)[number], b: (typeof labels)[number]): boolean => a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < 13.9;
    expect(labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => isOver(a, b)))).toEqual([]);
  });
});

describe('the spread', () => {
  it('is said in words with both indices, and drawn', () => {
    show();
    openFolds();
    expect(plain(part(LORENZ).getByText(/Gini coefficient/).textContent)).toMatch(/^40% of project places would have to move .* Hoover index, 0\.40\. The Gini coefficient is 0\.53:/);
    expect(firstColumn(LORENZ)).toHaveLength(22);
    expect(cellsOf(LORENZ, /^Simo/)).toEqual(['100.0', '100.0']);
  });
});

describe('what would change it', () => {
  it('ranks under twelve ways of counting and says whose verdict depends on them', () => {
    show();
    expect(part(RULES).getAllByRole('columnheader')).toHaveLength(13);
    expect(cellsOf(RULES, /^Rovaniemi/)[0]).toBe('1 · lower bound only');
    expect(part(RULES).getByText(/12 ways of counting/).textContent).toMatch(/The verdict depends on the way of counting: Kemi, Keminmaa, Rovaniemi, Simo and Tornio\.$/);
  });

  it('says what one project would do', () => {
    show();
    expect(part(STEPS).getByText(/average one/).textContent).toMatch(/The verdict would change: Enontekiö, Ranua, Simo and Utsjoki\.$/);
    expect(cellsOf(STEPS, /^Inari/)).toEqual(['no projects', '2 · lower bound only', '2 · lower bound only', '–', '2.5', '1.5']);
  });
});

describe('less to say', () => {
  it('has the four needs alone under the lead seat', () => {
    show({ locationBasis: 'lead_seat' });
    expect(part(RULES).getAllByRole('columnheader')).toHaveLength(5);
  });

  it('gives themes no interval, funnel, verdict or step', () => {
    show({ counted: 'themes' });
    expect(screen.getAllByText(/have no interval, so no verdict/)).toHaveLength(2);
    for (const name of [FUNNEL, STEPS]) expect(screen.queryByRole('region', { name })).toBeNull();
    expect(part(INTERVAL).getByRole('img').querySelectorAll('.chart-ring')).toHaveLength(0);
  });

  it('shows only why when nothing is selected, and other needs when this one is unknown', () => {
    show({ text: 'no such project' });
    expect(screen.getByText(/no project that meets the conditions/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    cleanup();
    show({ needYear: 2016 });
    expect(screen.getByText(/The need is not known for the chosen year/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(cellsOf(RULES, /^Kemi\b/)[0]).toBe('cannot tell');
  });
});

describe('taking it along', () => {
  it('hands over charts with their drawing and tables with their figures', async () => {
    show();
    await takeAlong('SVG', { title: INTERVAL });
    await takeAlong('CSV', { title: WORDS });
    const [chart, table] = requests;
    expect(chart).toMatchObject({ kind: 'chartSvg', name: 'interval-plot', notes: [expect.stringContaining('dashed line is the expected'), expect.stringContaining('Open dot')] });
    expect(chart?.kind === 'chartSvg' ? chart.chart.tagName : '').toBe('svg');
    expect(table).toMatchObject({ kind: 'csv', name: 'verdicts' });
    expect(table?.kind === 'csv' ? table.table.rows : []).toHaveLength(21);
  });
});
