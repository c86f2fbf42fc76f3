// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsNeighbours } from '../../../../src/i18n/en/gaps-neighbours.ts';
import { shared as sharedTexts } from '../../../../src/i18n/en/shared.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { NeighboursSection } from '../../../../src/views/gaps/neighbours/NeighboursSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { dataset, laplandAlone } from '../../map/lapland.ts';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { takeAllAlong } from '../../shared/take-along.ts';

const analyst = createAnalyst(dataset);
const contiguity = laplandAlone().neighbours;
const text = createText('en', { ...en, gaps, gapsNeighbours });
const actions = {
  onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: () => '#',
};
const requests: ExportRequest[] = [];

const show = (sentence: Partial<Sentence> = {}, selected: string | null = null) => render(
  <TextContext value={text}>
    <NeighboursSection analyst={analyst} result={analyst.answer({ ...OPENING_SENTENCE, ...sentence })} view={OPENING_GAPS_VIEW} selected={selected}
      contiguity={contiguity} actions={actions} onExport={(request) => requests.push(request)} />
  </TextContext>,
);

const cellsOf = (table: string, place: RegExp): readonly (string | null)[] =>
  within(within(screen.getByRole('group', { name: table })).getByRole('row', { name: place })).getAllByRole('cell').map((each) => each.textContent);
const dotOf = (code: string): string | null | undefined => document.querySelector(`svg [data-code="${code}"] circle`)?.getAttribute('class');

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  requests.length = 0;
});

describe('the words', () => {
  it('name the municipalities without a project, and the register as a possible reason', () => {
    show();
    const lead = screen.getByText(/^Of 21 municipalities, 6 have no selected project/).textContent;
    expect(lead).toContain('Inari, Pelkosenniemi, Pello, Salla, Savukoski and Ylitornio.');
    expect(lead).toContain('For all of them, the municipality’s own list is missing from the register or incomplete');
    expect(lead).toContain('Inari–Utsjoki, 141 km');
  });

  it('say only that when no project fits', () => {
    show({ text: 'nowhere' });
    expect(screen.getByText('No project meets all conditions.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryAllByRole('table')).toEqual([]);
  });

  it('count projects whatever the sentence counts', () => {
    show({ counted: 'themes' });
    expect(cellsOf(gapsNeighbours.table, /^Kemi /)[0]).toBe('11');
  });
});

describe('the picture', () => {
  it('has a dot for every municipality and a line for every shared border', () => {
    show();
    const chart = screen.getByRole('img', { name: gapsNeighbours.picture });
    expect(chart.querySelectorAll('[data-code]')).toHaveLength(21);
    expect(chart.querySelectorAll('line')).toHaveLength([...contiguity.values()].reduce((sum, list) => sum + list.length, 0) / 2);
  });

  it('never shows a lower bound as a shortage', () => {
    show();
    expect(dotOf('240')).toBe('chart-dot');
    expect(dotOf('148')).toBe('gaps-neighbours-unsure');
    expect(document.querySelectorAll('[data-code] .gaps-neighbours-bare')).toHaveLength(0);
    cleanup();
    show({ targetGroups: [], themes: ['safety'] });
    expect(dotOf('240')).not.toBe('gaps-neighbours-unsure');
    const bare = [...document.querySelectorAll('[data-code]:has(.gaps-neighbours-bare)')].map((each) => each.getAttribute('data-code'));
    expect(bare).toContain('241');
    expect(dataset.municipalities.filter(({ code }) => bare.includes(code)).every(({ listing }) => listing === 'listed')).toBe(true);
  });

  it('has its key and its neighbours in words', () => {
    show();
    openFolds();
    for (const words of Object.values(gapsNeighbours.status)) expect(within(screen.getByRole('img')).getByText(words)).toBeTruthy();
    const figures = screen.getByText(sharedTexts.asTable).closest('details');
    if (figures === null) throw new Error('The picture has no table.');
    const row = within(figures).getByRole('row', { name: /^Utsjoki/, hidden: true });
    expect(within(row).getAllByRole('cell', { hidden: true }).map((each) => each.textContent)).toEqual([gapsNeighbours.status.reached, 'Inari']);
  });
});

describe('the tables', () => {
  it('say what lies around a municipality, least covered first', () => {
    show();
    const names = within(screen.getByRole('group', { name: gapsNeighbours.table })).getAllByRole('rowheader').map((head) => head.textContent);
    expect(names.slice(0, 3)).toEqual(['Utsjoki', 'Savukoski', 'Sodankylä']);
    expect(cellsOf(gapsNeighbours.table, /^Sodankylä/)).toEqual(['2', '2', '5', '40', 'Inari, Pelkosenniemi and Savukoski', 'Kittilä', '76', 'No list of its own: lower bound']);
    expect(cellsOf(gapsNeighbours.table, /^Kemi /).slice(1, 5)).toEqual(['2', '2', '100', '–']);
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
    expect(requests.map(({ kind, name }) => [kind, name])).toEqual([['csv', 'neighbours'], ['csv', 'neighbour-reach'], ['csv', 'moran']]);
    expect(requests[1]?.notes).toEqual([gapsNeighbours.boundNote, gapsNeighbours.distanceNote]);
    expect(requests[2]?.notes).toEqual([gapsNeighbours.caveat, gapsNeighbours.boundCaveat]);
  });
});

describe('likeness', () => {
  it('is a hint, with the register as another reason where lower bounds are compared', () => {
    show();
    expect(screen.getByText(/^A hint: .* Moran’s I is 0\.24 .*\(21 municipalities\)/)).toBeTruthy();
    expect(screen.getByText(/one such result in twenty is chance/)).toBeTruthy();
    expect(screen.getByText(/may also come from the register/)).toBeTruthy();
  });

  it('looks at the municipalities compared only', () => {
    show({ frame: 'listed' });
    expect(screen.getByText(/\(6 municipalities\)/)).toBeTruthy();
  });
});
