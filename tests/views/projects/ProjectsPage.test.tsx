// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import type { ProjectRecords, ProjectTexts } from '../../../src/schema/project-record.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { OPENING_STATE, type AppState } from '../../../src/state/app-state.ts';
import { reduce } from '../../../src/state/transitions.ts';
import { ProjectsPage } from '../../../src/views/projects/ProjectsPage.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { ENGLISH } from './list-texts.ts';
import { record } from './record-builder.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const summaries: ProjectTexts = new Map(dataset.projects.map(({ id }) => [id, { fi: `tiivis ${id}`, sv: `kort ${id}`, en: `short ${id}` }]));
const noMoney: ProjectRecords = new Map(dataset.projects.map(({ id }) => [id, record(id)]));

interface PageOptions {
  readonly sentence?: Partial<Sentence>;
  readonly municipality?: string;
  readonly texts?: ProjectTexts | null;
  readonly records?: ProjectRecords | null;
}

/** The page on a state of its own, changed by the same transitions as in the app. */
const show = ({ sentence = {}, municipality, texts = summaries, records = noMoney }: PageOptions = {}) => {
  const onOpenProject = vi.fn();
  const Page = () => {
    const [state, setState] = useState<AppState>({ ...OPENING_STATE, sentence: { ...OPENING_SENTENCE, ...sentence }, municipality: municipality ?? null });
    const result = useMemo(() => answer(state.sentence), [state.sentence]);
    return (
      <TextContext value={ENGLISH}>
        <ProjectsPage
          result={result} dataset={dataset} texts={texts} records={records} state={state} onOpenProject={onOpenProject}
          onChangeSentence={(change) => { setState((now) => reduce(now, { type: 'replaceSentence', sentence: { ...now.sentence, ...change } })); }}
          onSortBy={(column) => { setState((now) => reduce(now, { type: 'sortProjects', column })); }}
          onMunicipality={(code) => { setState((now) => reduce(now, { type: 'selectMunicipality', code })); }}
        />
      </TextContext>
    );
  };
  render(<Page />);
  return { onOpenProject };
};

const setWidth = (isNarrow: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow, addEventListener: () => undefined, removeEventListener: () => undefined }));
};
const table = () => screen.getByRole('table', { name: 'Projects that fit the question' });
const bodyRows = () => within(table()).getAllByRole('row').slice(1);
const names = (): readonly string[] => within(table()).getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent ?? '');
const countLine = () => screen.getAllByRole('status')[0]?.textContent;

beforeEach(() => { setWidth(false); });
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the projects page', () => {
  it('lists the projects of the sentence with their summaries', () => {
    show();
    expect(bodyRows()).toHaveLength(23);
    expect(within(table()).getAllByText(/^short /)).toHaveLength(23);
    expect(countLine()).toBe('23 projects of 227. The money is not known for any of them. The time of 1 project is not stated.');
  });

  it('lists all 227 without a condition, and says so', () => {
    show({ sentence: { targetGroups: [] } });
    expect(bodyRows()).toHaveLength(227);
    expect(countLine()).toMatch(/^All 227 projects\./);
  });

  it('says for how many the money is known', () => {
    const [first] = answer(OPENING_SENTENCE).selected;
    const id = dataset.projects[first ?? 0]?.id ?? '';
    show({ records: new Map([...noMoney, [id, record(id, { budgetEur: 520289 })]]) });
    expect(countLine()).toContain('The money is known for 1 project of 23, €520,289 together.');
  });

  it('says nothing of money while the records are on their way', () => {
    show({ records: null, texts: null });
    expect(countLine()).not.toMatch(/money/);
    expect(screen.getByText('Loading the summaries …')).toBeDefined();
  });

  it('sorts by a header, tells the order, and turns it round', async () => {
    const user = userEvent.setup();
    show();
    const headers = within(table()).getAllByRole('columnheader');
    expect(headers.map((header) => header.getAttribute('aria-sort'))).toEqual(['ascending', 'none', 'none', 'none', 'none', 'none']);
    expect(names()[0]).toBe('Avainpelaajaksi');
    await user.click(screen.getByRole('button', { name: 'Project' }));
    expect(names().at(-1)).toBe('Avainpelaajaksi');
    await user.click(screen.getByRole('button', { name: 'Starts' }));
    expect(screen.getByRole('columnheader', { name: 'Starts' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Project' }).getAttribute('aria-sort')).toBe('none');
    const starts = bodyRows().map((row) => within(row).getAllByRole('cell')[2]?.textContent ?? '');
    expect(starts.at(-1)).toBe('not stated');
  });

  it('opens a record from a row', async () => {
    const user = userEvent.setup();
    const { onOpenProject } = show();
    await user.click(screen.getByRole('button', { name: 'Open the project: Avainpelaajaksi' }));
    expect(onOpenProject).toHaveBeenCalledWith(dataset.projects.find(({ name }) => name === 'Avainpelaajaksi')?.id);
  });

  it('narrows by check lists whose counters hold', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('checkbox', { name: 'wellbeing: 6 projects' }));
    expect(bodyRows()).toHaveLength(6);
    expect(screen.getByRole('checkbox', { name: 'wellbeing: 6 projects', checked: true })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: /^only employment and integration: / }));
    expect(screen.getByRole('button', { name: 'Remove the condition: only employment and integration' })).toBeDefined();
  });

  it('folds and unfolds a facet', async () => {
    const user = userEvent.setup();
    show();
    const fund = within(screen.getByRole('complementary')).getByRole('button', { name: 'Funder' });
    expect(fund.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('group', { name: 'Funder' })).toBeNull();
    await user.click(fund);
    expect(within(screen.getByRole('group', { name: 'Funder' })).getAllByRole('checkbox')).toHaveLength(20);
  });

  it('takes conditions away one by one or all at once', async () => {
    const user = userEvent.setup();
    show({ sentence: { themes: ['wellbeing'] } });
    const chips = within(screen.getByRole('list', { name: 'Chosen conditions' }));
    await user.click(chips.getByRole('button', { name: 'Remove the condition: wellbeing' }));
    expect(bodyRows()).toHaveLength(23);
    expect(chips.queryByRole('button', { name: 'Remove all conditions' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^young people/ }));
    await user.click(chips.getByRole('button', { name: 'Remove all conditions' }));
    expect(bodyRows()).toHaveLength(227);
    expect(screen.queryByRole('list', { name: 'Chosen conditions' })).toBeNull();
  });

  it('leaves the projects of one municipality, and names those for the whole region', async () => {
    const user = userEvent.setup();
    show({ municipality: '240' });
    expect(bodyRows()).toHaveLength(11);
    expect(countLine()).toContain('23 projects of 227. Of these 11 projects count in Kemi. 8 projects more are for all of Lapland and not in this list.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Municipality' }), 'Inari (0)');
    expect(screen.getByText(/^No project that fits the question is in Inari\./)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove the condition: Inari' }));
    expect(bodyRows()).toHaveLength(23);
  });

  it('searches after a pause in typing, and at once on Enter and when cleared', () => {
    vi.useFakeTimers();
    show({ sentence: { targetGroups: [] } });
    const field = screen.getByRole('searchbox', { name: 'Search in the names of projects and lead bodies' });
    fireEvent.change(field, { target: { value: 'mikseri' } });
    expect(bodyRows()).toHaveLength(227);
    act(() => { vi.advanceTimersByTime(300); });
    expect(bodyRows()).toHaveLength(1);
    fireEvent.change(field, { target: { value: 'zzzz' } });
    fireEvent.submit(field);
    expect(screen.getByText(/^No project meets all the conditions\./)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(bodyRows()).toHaveLength(227);
  });

  it('shows a search that was changed elsewhere', async () => {
    const user = userEvent.setup();
    show({ sentence: { text: 'ohjaamo' } });
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    expect(field.value).toBe('ohjaamo');
    await user.click(screen.getByRole('button', { name: 'Remove the condition: with “ohjaamo” in the name' }));
    expect(field.value).toBe('');
  });
});

describe('the projects page on a phone', () => {
  beforeEach(() => { setWidth(true); });

  it('shows cards instead of the table', () => {
    show();
    expect(screen.queryByRole('table')).toBeNull();
    const cards = within(screen.getByRole('list', { name: 'Projects that fit the question' })).getAllByRole('listitem');
    expect(cards).toHaveLength(23);
    expect(cards[0]?.textContent).toContain('Avainpelaajaksi');
  });

  it('orders the cards by a menu and a button', async () => {
    const user = userEvent.setup();
    show();
    const first = () => within(screen.getByRole('list', { name: 'Projects that fit the question' })).getAllByRole('listitem')[0]?.textContent ?? '';
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Starts');
    const newest = first();
    await user.click(screen.getByRole('button', { name: 'newest first. Turn the order round.' }));
    expect(first()).not.toBe(newest);
    expect(screen.getByRole('button', { name: 'oldest first. Turn the order round.' })).toBeDefined();
  });

  it('narrows down in a dialog that says how many are left', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Narrow down the projects (1 condition)' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Narrow down' }));
    await user.click(dialog.getByRole('checkbox', { name: 'wellbeing: 6 projects' }));
    await user.click(dialog.getByRole('button', { name: 'Show 6 projects' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Narrow down the projects (2 conditions)' })).toBeDefined();
  });
});
