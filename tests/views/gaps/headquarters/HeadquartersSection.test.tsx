// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsHeadquarters } from '../../../../src/i18n/en/gaps-headquarters.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { HeadquartersSection } from '../../../../src/views/gaps/headquarters/HeadquartersSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { setNarrow } from '../../shared/section-setup.ts';
import { takeAllAlong } from '../../shared/take-along.ts';

const analyst = createAnalyst(readRealDataset());
const text = createText('en', { ...en, gaps, gapsHeadquarters });
const actions = {
  onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: () => '#',
};
const requests: ExportRequest[] = [];

const show = (sentence: Partial<Sentence> = {}, selected: string | null = null) => render(
  <TextContext value={text}>
    <HeadquartersSection analyst={analyst} result={analyst.answer({ ...OPENING_SENTENCE, ...sentence })} view={OPENING_GAPS_VIEW} selected={selected}
      actions={actions} onExport={(request) => requests.push(request)} />
  </TextContext>,
);

const cellsOf = (table: string, place: RegExp): readonly (string | null)[] =>
  within(within(screen.getByRole('group', { name: table })).getByRole('row', { name: place })).getAllByRole('cell').map((each) => each.textContent);
const barOf = (code: string): readonly (string | null)[] =>
  [...document.querySelectorAll(`svg [data-code="${code}"] text`)].map((each) => each.textContent);

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  requests.length = 0;
});

describe('the words', () => {
  it('say who leads the selection and the places outside the capital', () => {
    show();
    const lead = screen.getByText(/^Of the 23 selected projects/).textContent;
    expect(lead).toContain('Rovaniemi leads 10 (43%), the rest of Lapland 6 (26%), and bodies from outside Lapland 6 (26%).');
    expect(lead).toContain('not known for 1 project.');
    expect(lead).toContain('have 44 project places. Led from Rovaniemi: 29 (66%); led from the municipality itself: 4 (9%).');
  });

  it('say a municipality without a whole list apart from those whose list is there', () => {
    show();
    expect(screen.getByText(/whose own list is in the register but whose projects are all led from elsewhere: Keminmaa, Simo and Tervola\./)).toBeTruthy();
    expect(screen.getByText(/^All known projects are led from elsewhere .* may be projects of their own: Enontekiö, .* and Utsjoki\.$/)).toBeTruthy();
  });

  it('say what stands on which side, by the rules of the sentence', () => {
    show();
    expect(screen.getByText(/\(15 different projects\).*\(16 different projects\).*only the whole of Lapland is not on the left/).textContent).not.toContain('split');
    cleanup();
    show({ regionWide: 'counted', allocation: 'equal' });
    expect(screen.getByText(/\(23 different projects\).*counted in every municipality on the left.*On the left a project is split/)).toBeTruthy();
  });

  it('say only that when no project fits', () => {
    show({ text: 'nowhere' });
    expect(screen.getByText('No project meets all conditions.')).toBeTruthy();
    expect(screen.queryAllByRole('table')).toEqual([]);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('need no plural for one project', () => {
    const one = analyst.dataset.projects.find(({ leadHome, placeCodes }) => leadHome === 'elsewhere' && placeCodes.length > 0);
    if (one === undefined) throw new Error('The data have no project that is led from elsewhere.');
    show({ targetGroups: [], text: one.name });
    expect(screen.getByText(/^One project is selected\. Its lead’s home: from outside Lapland\./)).toBeTruthy();
  });
});

describe('the chart', () => {
  it('sets work against seats, with a mark where the register has no whole list', () => {
    show();
    const chart = screen.getByRole('img', { name: gapsHeadquarters.pairs });
    expect([...chart.querySelectorAll('[data-code]')].map((each) => each.getAttribute('data-code')).slice(0, 4)).toEqual(['240', '851', '698', '241']);
    expect(barOf('240')).toEqual(['Kemi', '11', '4']);
    expect(barOf('698')).toEqual(['Rovaniemi', '≥ 7', '≥ 10']);
    expect(screen.getByText(/^≥: the municipality’s own list/)).toBeTruthy();
  });

  it('has its longest bar at the largest figure, and both sides on one scale', () => {
    show();
    const widthOf = (code: string, side: 'work' | 'led'): number => Number(document.querySelector(`[data-code="${code}"] .gaps-headquarters-${side}`)?.getAttribute('width'));
    expect(widthOf('240', 'led') / widthOf('240', 'work')).toBeCloseTo(4 / 11, 10);
    expect(widthOf('698', 'led') / widthOf('240', 'work')).toBeCloseTo(10 / 11, 10);
    expect(widthOf('148', 'work')).toBe(0);
  });
});

describe('the tables', () => {
  it('say who leads what works in a municipality', () => {
    show();
    expect(cellsOf(gapsHeadquarters.who, /^Kemi /)).toEqual(['11', '3', '7', '1', '0', '0', '0', 'List of its own']);
    expect(cellsOf(gapsHeadquarters.who, /^Tornio /)).toEqual(['8', '1', '5', '1', '0', '0', '1', 'List of its own']);
    // Rovaniemi's own projects are led from here; the column "from Rovaniemi" is about the others.
    expect(cellsOf(gapsHeadquarters.who, /^Rovaniemi /).slice(0, 3)).toEqual(['7', '7', '–']);
  });

  it('add up to the selection', () => {
    show();
    expect(cellsOf(gapsHeadquarters.homes, /^From Rovaniemi/)).toEqual(['10', '43.5']);
    const counts = within(screen.getByRole('group', { name: gapsHeadquarters.homes })).getAllByRole('row').slice(1).map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));
    expect(counts).toEqual([10, 6, 0, 6, 1]);
  });

  it('open a municipality, and close the open one', async () => {
    show({}, '851');
    await userEvent.click(screen.getByRole('button', { name: 'Kemi', pressed: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Tornio', pressed: true }));
    expect(actions.onSelect.mock.calls).toEqual([['240'], [null]]);
  });

  it('are exported with their cautions', async () => {
    show();
    await takeAllAlong('CSV');
    expect(requests.map(({ kind, name }) => [kind, name])).toEqual([['csv', 'headquarters'], ['csv', 'who-leads'], ['csv', 'lead-homes']]);
    const [pairs] = requests;
    expect(pairs?.notes).toEqual([gapsHeadquarters.boundNote]);
    expect(pairs?.kind === 'csv' ? pairs.table.rows[0] : []).toEqual(['Kemi', 11, 4, -7, 'List of its own']);
  });
});
