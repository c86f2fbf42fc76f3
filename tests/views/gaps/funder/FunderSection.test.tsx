// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsFunder } from '../../../../src/i18n/en/gaps-funder.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW, type GapsView } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { FunderSection } from '../../../../src/views/gaps/funder/FunderSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { takeAlong } from '../../shared/take-along.ts';

const analyst = createAnalyst(readRealDataset());
const text = createText('en', { ...en, gaps, gapsFunder });
const actions = {
  onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: () => '#',
};
const requests: ExportRequest[] = [];

interface Setting {
  readonly sentence?: Partial<Sentence>;
  readonly view?: Partial<GapsView>;
  readonly selected?: string | null;
}

const show = ({ sentence = {}, view = {}, selected = null }: Setting = {}) => render(
  <TextContext value={text}>
    <FunderSection analyst={analyst} result={analyst.answer({ ...OPENING_SENTENCE, ...sentence })} view={{ ...OPENING_GAPS_VIEW, ...view }} selected={selected}
      actions={actions} onExport={(request) => requests.push(request)} />
  </TextContext>,
);

const listUnder = (summary: string): readonly (string | null)[] => {
  const details = screen.getByText(summary).closest('details');
  return details === null ? [] : [...details.querySelectorAll('li')].map((each) => each.textContent);
};
const cellsOf = (place: RegExp): readonly string[] => within(screen.getByRole('row', { name: place })).getAllByRole('cell').map((each) => each.title);

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  requests.length = 0;
});

describe('the words', () => {
  it('say what the fund does for the sentence\'s target group', () => {
    show();
    expect(screen.getByText(/^ESF 2014–2020, target group immigrants: 16 projects, in the municipalities compared 12 of them\./).textContent)
      .toContain('The funder is alone in 3 municipalities, perhaps alone in 6 municipalities, beside others in 3 municipalities and alongside a similar project in 2 municipalities.');
    expect(listUnder('ESF 2014–2020 is the only funder')).toEqual(['Immigrants: Keminmaa (5), Simo (2) and Tervola (2)']);
    expect(listUnder('ESF 2014–2020 alongside a similar project')).toEqual(['Immigrants: Enontekiö (1/2) and Tornio (7/8)']);
  });

  it('never call a fund alone or absent without a caution where the municipality has no whole list', () => {
    show();
    expect(listUnder('ESF 2014–2020 is the only one in the register, but the municipality’s own list is missing or incomplete'))
      .toEqual(['Immigrants: Kemijärvi (2), Posio (1), Ranua (2), Rovaniemi (7), Sodankylä (2) and Utsjoki (2)']);
    expect(listUnder('In the register only funders other than ESF 2014–2020 have projects, but the municipality’s own list is missing or incomplete')).toEqual(['Immigrants: Muonio (1)']);
    expect(screen.queryByText('Only funders other than ESF 2014–2020 have projects')).toBeNull();
  });

  it('count cells, and keep the lists shut, when no column is chosen', () => {
    show({ sentence: { targetGroups: [] } });
    expect(screen.getByText(/^ESF 2014–2020: 92 projects, .* 47 of them\. The funder is alone in 32 cells, perhaps alone in 72 cells/)).toBeTruthy();
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).not.toContain(true);
    expect(listUnder('ESF 2014–2020 is perhaps the only one: some project’s funder is not stated')).toEqual(['Unemployed people: Kemi (7/8)', 'Professionals: Kemi (6/7)']);
  });

  it('say that the fund has nothing there', () => {
    show({ view: { funder: 'nordic' }, sentence: { text: 'no project has this name' } });
    expect(screen.getByText('Nordic, target group immigrants: no project that meets the sentence’s other conditions.')).toBeTruthy();
  });

  it('need no plural for one project in one place', () => {
    const one = analyst.dataset.projects.find(({ fund, placeCodes, targetGroups }) => fund === 'stea' && placeCodes.length === 1 && targetGroups.includes('immigrants'));
    if (one === undefined) throw new Error('The data have no such project of STEA.');
    show({ view: { funder: 'stea' }, sentence: { text: one.name } });
    expect(screen.getByText(/^STEA, target group immigrants: 1 project, in the municipalities compared 1\. The funder is alone in 1 municipality\.$/)).toBeTruthy();
  });
});

describe('the choice', () => {
  it('opens on the sentence\'s only fund, whatever else it would find', () => {
    show({ sentence: { funds: ['stea'], targetGroups: [] } });
    expect(screen.getByText(/^STEA: 27 projects/)).toBeTruthy();
    cleanup();
    show({ sentence: { funds: ['stea', 'oph'], targetGroups: [] } });
    expect(screen.getByText(/^ESF 2014–2020: 92 projects/)).toBeTruthy();
    cleanup();
    show({ sentence: { funds: ['not_stated'], targetGroups: [] }, view: { funder: 'oph' } });
    expect(screen.getByText(/^EDUFI: \d+ projects/)).toBeTruthy();
  });

  it('says how many projects each fund has in the selection, and leaves out what is no fund', () => {
    show();
    const options = within(screen.getByRole('combobox', { name: 'Funder' })).getAllByRole('option').map(({ textContent }) => textContent);
    expect(options).toHaveLength(19);
    expect(options[0]).toBe('European Social Fund (ESF) 2014–2020 (16)');
    expect(options.join()).not.toContain('Not stated');
  });

  it('of fund and columns goes into the view', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Funder' }), 'stea');
    await userEvent.click(screen.getByRole('radio', { name: 'themes' }));
    expect(actions.onView.mock.calls).toEqual([[{ funder: 'stea' }], [{ succession: 'theme' }]]);
  });
});

describe('the matrix', () => {
  it('has words in every cell, with the chosen column told', () => {
    show();
    expect(screen.getByRole('columnheader', { name: /^immigrants ?, chosen in the sentence$/ })).toBeTruthy();
    expect(cellsOf(/^Keminmaa/)[1]).toBe('alone (5)');
    expect(cellsOf(/^Kemi /)[1]).toBe('beside others (10 of 11)');
    expect(cellsOf(/^Kemi /)[2]).toBe('perhaps alone (7 of 8), some project’s funder is not stated');
    expect(cellsOf(/^Rovaniemi.*no list of its own/)[1]).toBe('alone in the register (7 of 7)');
    expect(cellsOf(/^Muonio/)[1]).toBe('only others in the register (1)');
    expect(cellsOf(/^Ylitornio.*part of a list/)[1]).toBe('no projects');
  });

  it('has municipalities with a list of their own first, each part by name', () => {
    show();
    const places = screen.getAllByRole('rowheader').map((each) => each.querySelector('button')?.textContent);
    expect(places.slice(0, 7)).toEqual(['Kemi', 'Keminmaa', 'Simo', 'Tervola', 'Tornio', 'Enontekiö', 'Inari']);
    expect(places).toHaveLength(21);
  });

  it('follows the frame', () => {
    show({ sentence: { frame: 'listed' } });
    expect(screen.getAllByRole('rowheader')).toHaveLength(6);
  });

  it('opens a municipality, and closes the open one', async () => {
    show({ selected: '851' });
    await userEvent.click(screen.getByRole('button', { name: 'Kemi', pressed: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Tornio', pressed: true }));
    expect(actions.onSelect.mock.calls).toEqual([['240'], [null]]);
  });

  it('is exported with what it counts and with its caution', async () => {
    show();
    await takeAlong('CSV');
    const [request] = requests;
    expect(request?.notes).toEqual([gapsFunder.question, gapsFunder.rule, gapsFunder.boundNote]);
    expect(request?.kind === 'csv' ? request.table.rows[1]?.slice(0, 4) : []).toEqual(['Keminmaa', 'list of its own', expect.stringContaining('alongside a similar one'), 'alone (5)']);
  });
});
