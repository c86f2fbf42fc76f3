// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proposeCall } from '../../../../src/analysis/call-proposal.ts';
import { withCall } from '../../../../src/analysis/call-projects.ts';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsCall } from '../../../../src/i18n/en/gaps-call.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { CallPlanner } from '../../../../src/schema/call-result.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW, type CallPlan, type ReachSet } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { CallSection } from '../../../../src/views/gaps/call/CallSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { takeAlong } from '../../shared/take-along.ts';

const data = readRealDataset();
const analyst = createAnalyst(data);
const text = createText('en', { ...en, gaps, gapsCall });
const actions = { onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: () => '#' };
const planned = { cancel: vi.fn(), retry: vi.fn() };
const requests: ExportRequest[] = [];

interface Setting {
  readonly sentence?: Partial<Sentence>;
  readonly plan?: Partial<CallPlan>;
  readonly planner?: Partial<CallPlanner>;
}

const show = ({ sentence = {}, plan = {}, planner = {} }: Setting = {}) => {
  const question: Sentence = { ...OPENING_SENTENCE, ...sentence };
  const call: CallPlan = { ...OPENING_GAPS_VIEW.call, ...plan };
  const proposal = proposeCall(analyst, { sentence: question, plan: call });
  const whole: CallPlanner = { state: 'done', proposal, ...planned, ...planner };
  const compare = (sets: readonly ReachSet[]) => createAnalyst(withCall(data, question, sets)).answer(question);
  const sets = call.sets ?? (whole.proposal?.kind === 'proposal' ? whole.proposal.sets : null);
  return render(
    <TextContext value={text}>
      <CallSection analyst={analyst} result={analyst.answer(question)} view={{ ...OPENING_GAPS_VIEW, section: 'call', call }} selected={null} actions={actions}
        onExport={(request) => requests.push(request)} planner={whole} after={sets === null ? null : compare(sets)} maps={<p>the maps</p>} compare={compare} />
    </TextContext>,
  );
};
const project = (index: number) => within(screen.getByRole('group', { name: `Project ${String(index)}` }));
const chips = (index: number): readonly (string | null)[] => project(index).queryAllByRole('button').map((chip) => chip.textContent);

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  requests.length = 0;
});

describe('the answer', () => {
  it('says where the call should go and what it would change', () => {
    show({ plan: { projects: 5, reach: 5 } });
    const lead = screen.getByText(/^A call for 5 projects, each in at most 5 municipalities/).closest('p');
    expect(lead?.textContent).toMatch(/Rovaniemi \(5 projects\), Inari \(3 projects\), .*Kittilä \(1 project\)/);
    expect(lead?.textContent).toMatch(/20\.4 of the expected projects are missing in all; after the call 16\.1\. .* 40% of the project places would have to move now; after the call 26%/);
    expect(screen.getByText('the maps')).toBeTruthy();
    expect(screen.getByText('No other split leaves a smaller gap.')).toBeTruthy();
  });

  it('is careful about a split that may not be the best', () => {
    show({ sentence: { allocation: 'equal' }, plan: { forbidden: ['698'] } });
    expect(screen.getByText(/Not every split can be tried.*it adds one project in all/)).toBeTruthy();
  });

  it.each([
    { state: 'working', words: 'Working out the best split …', button: 'Cancel', action: 'cancel' },
    { state: 'failed', words: /ended in an error/, button: 'Work it out again', action: 'retry' },
    { state: 'cancelled', words: 'The work was cancelled.', button: 'Work it out again', action: 'retry' },
  ] as const)('says that it is $state', async ({ state, words, button, action }) => {
    show({ planner: { state, proposal: null } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: gapsCall.sets.heading })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(planned[action]).toHaveBeenCalledTimes(1);
  });

  it('says what stands in the way', () => {
    show({ plan: { projects: 1, reach: 1, pinned: ['240', '698'] } });
    expect(screen.getByText(gapsCall.obstacle.too_many_pinned)).toBeTruthy();
    expect(screen.queryByText('the maps')).toBeNull();
  });

  it('warns of lower bounds and offers the municipalities with a list', async () => {
    show({ plan: { projects: 2, reach: 1, sets: [['148'], ['240']] } });
    expect(screen.getByText(/^1 of the call’s 2 places is in a municipality whose own list is missing or incomplete \(Inari\)/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Only municipalities with a list' }));
    expect(actions.onSentence.mock.calls).toEqual([[{ frame: 'listed' }]]);
  });
});

describe('the controls', () => {
  it('are bound to the sentence', async () => {
    show({ sentence: { themes: ['community', 'safety'] } });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' }).selectedOptions[0]?.textContent).toBe('2 chosen');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'safety');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Target group' }), '');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Set against' }), 'population');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Municipalities compared' }), 'listed');
    expect(actions.onSentence.mock.calls).toEqual([[{ themes: ['safety'] }], [{ targetGroups: [] }], [{ need: 'population', needYear: 2021 }], [{ frame: 'listed' }]]);
  });

  it('take whole numbers within bounds only', () => {
    show();
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Projects in the call' });
    for (const typed of ['', '11', '0', '2.5', '7']) fireEvent.change(field, { target: { value: typed } });
    expect(actions.onCall.mock.calls).toEqual([[{ projects: 7 }]]);
    fireEvent.blur(field);
    expect(field.value).toBe('3');
  });

  it('hold a project to one municipality under the lead seat', () => {
    show({ sentence: { locationBasis: 'lead_seat' } });
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: /^Municipalities per project/ });
    expect([field.value, field.disabled]).toEqual(['1', true]);
    expect(chips(1)).toHaveLength(1);
  });

  it('require, rule out and free municipalities', async () => {
    show({ plan: { pinned: ['148'], forbidden: ['698'] } });
    const stand = (name: string) => screen.getByRole('combobox', { name, hidden: true });
    fireEvent.change(stand('Kemi'), { target: { value: 'pinned' } });
    fireEvent.change(stand('Inari'), { target: { value: 'forbidden' } });
    fireEvent.change(stand('Rovaniemi'), { target: { value: 'free' } });
    expect(actions.onCall.mock.calls).toEqual([
      [{ pinned: ['148', '240'], forbidden: ['698'] }], [{ pinned: [], forbidden: ['148', '698'] }], [{ pinned: ['148'], forbidden: [] }],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Free all', hidden: true }));
    expect(actions.onCall).toHaveBeenLastCalledWith({ pinned: [], forbidden: [] });
  });

  it('say when a required municipality is not compared', () => {
    show({ sentence: { frame: 'listed' }, plan: { pinned: ['148'] } });
    expect(screen.getByText(/without effect: Inari\./)).toBeTruthy();
  });
});

describe('the projects', () => {
  const sets: readonly ReachSet[] = [['148', '240'], ['698'], []];

  it('are taken away from and added to', async () => {
    show({ plan: { sets } });
    expect([1, 2, 3].map(chips)).toEqual([['Inari', 'Kemi'], ['Rovaniemi'], []]);
    expect(project(3).getByText('no municipality')).toBeTruthy();
    await userEvent.click(project(1).getByRole('button', { name: 'Remove Inari from project 1' }));
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('gaps-call-set-1');
    await userEvent.selectOptions(project(2).getByRole('combobox', { name: 'Add a municipality to project 2' }), '240');
    expect(actions.onCall.mock.calls).toEqual([[{ sets: [['240'], ['698'], []] }], [{ sets: [['148', '240'], ['240', '698'], []] }]]);
  });

  it('offer no more than the reach and nothing ruled out', () => {
    show({ plan: { reach: 2, sets, forbidden: ['976'] } });
    expect(project(1).queryByRole('combobox')).toBeNull();
    expect(project(2).getAllByRole('option').map((option) => option.textContent)).not.toContain('Ylitornio');
  });

  it('go back to the proposal', async () => {
    show({ plan: { sets } });
    expect(screen.getByText(/^You have edited the proposal/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the proposal' }));
    expect(actions.onCall.mock.calls).toEqual([[{ sets: null }]]);
  });

  it('stay while a new proposal is worked out', () => {
    show({ plan: { sets }, planner: { state: 'working', proposal: null } });
    expect(screen.getByText(/^The call as you edited it reaches: Inari \(1 project\), Kemi \(1 project\) and Rovaniemi \(1 project\)\.$/)).toBeTruthy();
  });
});

describe('scenarios', () => {
  const [one, two]: readonly (readonly ReachSet[])[] = [[['148'], ['240'], ['698']], [['698'], ['698'], ['698']]];
  if (one === undefined || two === undefined) throw new Error('no scenario');
  const keep = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Keep this option' });

  it('are kept, once each and at most four', async () => {
    show({ plan: { sets: one, kept: [two] } });
    await userEvent.click(keep());
    expect(actions.onCall.mock.calls).toEqual([[{ kept: [two, one] }]]);
    cleanup();
    show({ plan: { sets: one, kept: [one] } });
    expect([keep().disabled, screen.queryByText('This call is already kept.') !== null]).toEqual([true, true]);
    cleanup();
    show({ plan: { sets: one, kept: [two, two, two, two] } });
    expect([keep().disabled, screen.queryByText(/Only 4 options can be kept/) !== null]).toEqual([true, true]);
  });

  it('stand side by side', async () => {
    show({ plan: { kept: [two], forbidden: ['698'], reach: 1 } });
    const table = within(screen.getByRole('region', { name: 'Options side by side' }));
    const rows = table.getAllByRole('row').slice(1).map((row) => within(row).getByRole('rowheader').textContent);
    expect(rows).toEqual(['Without a call', 'On screen now', 'Option 1']);
    const cells = within(table.getByRole('row', { name: /^Option 1/ })).getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells.slice(2, 4)).toEqual(['3', '1) Rovaniemi, 2) Rovaniemi, 3) Rovaniemi']);
    await userEvent.click(table.getByRole('button', { name: 'Bring back: option 1' }));
    expect(actions.onCall).toHaveBeenLastCalledWith({ sets: two, projects: 3, reach: 1, forbidden: [] });
    await userEvent.click(table.getByRole('button', { name: 'Remove: option 1' }));
    expect(actions.onCall).toHaveBeenLastCalledWith({ kept: [] });
  });
});

describe('the table', () => {
  it('shows every municipality before and after and is taken along', async () => {
    show({ plan: { sets: [['698'], ['698'], ['148']] } });
    const table = within(screen.getByRole('region', { name: 'Municipalities before and after' }));
    const row = within(table.getByRole('row', { name: /^Rovaniemi/ })).getAllByRole('cell').map((cell) => cell.textContent);
    expect(row.slice(0, 1)).toEqual(['2']);
    expect(Number(row[2]) - Number(row[1])).toBe(2);
    expect(row[3]).toBe('22.5');
    expect(table.getAllByRole('row')).toHaveLength(22);
    await userEvent.click(table.getByRole('button', { name: 'Rovaniemi' }));
    expect(actions.onSelect).toHaveBeenCalledWith('698');
    await takeAlong('CSV', { menu: table.getByRole('button', { name: /^Download: / }) });
    expect(requests.map(({ kind, name }) => [kind, name])).toEqual([['csv', 'call-before-after']]);
  });
});
