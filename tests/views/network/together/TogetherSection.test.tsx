// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TogetherSection } from '../../../../src/views/network/together/TogetherSection.tsx';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { actions, partUnder, requests, showSection, type Setting } from '../real-network.tsx';
import { takeAlong } from '../../shared/take-along.ts';

const ANY = { targetGroups: [] };
const show = (setting: Setting = {}) => showSection(TogetherSection, { ...setting, network: { section: 'together', ...setting.network } });
const lead = (): string => document.querySelector('.result-lead')?.textContent ?? '';
const rowOf = (body: string): readonly (string | null)[] => [...document.querySelectorAll(`tr[data-body="${body}"] > *`)].map(({ textContent }) => textContent);

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  requests.length = 0;
});

describe('the answer in words', () => {
  it('counts shared projects, names those in many, and counts those in one', () => {
    show({ sentence: ANY });
    expect(lead()).toBe('227 projects have 230 named organisations in them. 91 of the projects are shared: at least two organisations take part in them. '
      + 'In 135 projects only one organisation is named. Lapin yliopisto (84) and Lapin ammattikorkeakoulu Oy (62) are in the most projects: at least one of them takes part in 125 (55%). '
      + 'Lapin ammattikorkeakoulu Oy and Lapin yliopisto have the most in common: 21 projects. 164 organisations are in one project only.');
  });

  it('is about the sentence, and offers to count all target groups', async () => {
    show();
    expect(lead()).toMatch(/^23 projects have 40 named organisations/);
    await userEvent.click(screen.getByText('Count all target groups'));
    expect(actions.onSentencePart).toHaveBeenCalledWith({ targetGroups: [] });
    cleanup();
    show({ sentence: ANY });
    expect(screen.queryByText('Count all target groups')).toBeNull();
  });

  it('says when nothing is selected, and when no two bodies are named together', () => {
    show({ sentence: { text: 'no project has this name' } });
    expect(lead()).toBe('No project meets all the conditions, so there is no collaboration to show.');
    expect(document.querySelector('table')).toBeNull();
    cleanup();
    show({ sentence: { ...ANY, text: 'Miehinen juttu' }, network: { leastProjects: 1 } });
    expect(lead()).not.toMatch(/NaN|undefined/);
    cleanup();
    show({ sentence: { text: 'Tutuksi' }, network: { leastProjects: 1, picture: 'force' } });
    expect(lead()).toBe('Only one organisation is named in the selected projects: ' + (document.querySelector('.result-list a')?.textContent ?? '') + '. In none of them does the register name two organisations, so no collaboration can be seen.');
    expect(screen.getByText('The organisations in the picture have no projects in common, so there are no lines.')).toBeTruthy();
  });

  it('tells of the bodies with the most projects, with links', () => {
    show({ sentence: ANY });
    const [first, second] = within(partUnder('In words')).getAllByRole('listitem');
    expect(first?.textContent).toBe('Lapin yliopisto: 86 different partners in 43 shared projects; 84 projects in all, lead in 62. Most often together with: Lapin AMK (21), Poske (5) and Oulun yliopisto (4).');
    expect(second?.textContent).toMatch(/^Lapin ammattikorkeakoulu Oy: 95 different partners in 49 shared projects/);
    expect(first?.querySelector('a')?.getAttribute('href')).toContain('"body":"lapin-yliopisto","section":"bodies"');
  });
});

describe('the controls', () => {
  it('choose the picture and the fewest projects, and say how many bodies that leaves', async () => {
    show({ sentence: ANY });
    await userEvent.click(screen.getByLabelText('network'));
    expect(actions.onNetwork).toHaveBeenLastCalledWith({ picture: 'force' });
    const menu = screen.getByLabelText('Organisations with at least this many projects');
    expect([...menu.querySelectorAll('option')].slice(0, 4).map(({ textContent }) => textContent)).toEqual(['1 (230 organisations)', '2 (66 organisations)', '3 (37 organisations)', '4 (27 organisations)']);
    await userEvent.selectOptions(menu, '4');
    expect(actions.onNetwork).toHaveBeenLastCalledWith({ leastProjects: 4 });
  });

  it('say when nobody is in so many projects', async () => {
    show({ network: { leastProjects: 20 } });
    expect(screen.getByText(/^No organisation is in that many of the selected projects\. The most that one has: 9\./)).toBeTruthy();
    expect(document.querySelector('.together-matrix')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all organisations' }));
    expect(actions.onNetwork).toHaveBeenCalledWith({ leastProjects: 1 });
  });
});

describe('the matrix', () => {
  const grid = (): HTMLElement => screen.getByLabelText(/^Matrix/);
  const said = (): string => document.querySelector('.together-said p')?.textContent ?? '';

  it('has a row for each body in enough projects, most first, and a mark for each part', () => {
    show();
    expect([...document.querySelectorAll('.together-row-head')].map(({ textContent }) => textContent))
      .toEqual(['Lapin AMK (9)', 'Lapin yliopisto (7)', 'Lappia (3)', 'Pohjantähti-opisto (3)', 'Toivola-Luotolan Setlem… (3)']);
    const marks = (role: string): number => (document.querySelector(`.together-matrix > path.together-${role}`)?.getAttribute('d')?.match(/M/g) ?? []).length;
    expect(marks('lead') + marks('partner')).toBe(9 + 7 + 3 + 3 + 3);
    expect(screen.getByText(/^In the picture: organisations 5\/40, projects 17\/23\./)).toBeTruthy();
  });

  it('says what is at each place reached with the arrow keys', () => {
    show();
    const key = (name: string): void => { fireEvent.keyDown(grid(), { key: name }); };
    expect(said()).toMatch(/^Point at a cell/);
    key('ArrowDown');
    expect(said()).toMatch(/^Lapin ammattikorkeakoulu Oy – partner: MAAHANMUUTTAJIEN .*2015.*\. Other named organisations: \d+\.$/);
    expect(document.querySelector('[aria-live]')?.textContent).toBe(said());
    key('ArrowLeft');
    expect(said()).toBe('Lapin ammattikorkeakoulu Oy (education and research): 9 projects, lead in 3, partner in 6; 28 different partners.');
    key('ArrowRight');
    key('ArrowDown');
    key('ArrowDown');
    expect(said()).toMatch(/^Kemi-Tornionlaakson koulutuskuntayhtymä Lappia does not take part: MAAHANMUUTTAJIEN/);
  });

  it('opens the project of a mark and of a column, but nothing at an empty cell', () => {
    show();
    const keys = (...names: readonly string[]): void => { for (const name of names) fireEvent.keyDown(grid(), { key: name }); };
    keys('ArrowDown', 'Enter');
    expect(actions.onOpenProject).toHaveBeenCalledTimes(1);
    keys('ArrowDown', 'ArrowDown', 'Enter');
    expect(actions.onOpenProject).toHaveBeenCalledTimes(1);
    keys('ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    expect(actions.onOpenProject).toHaveBeenCalledTimes(2);
    expect(actions.onOpenProject.mock.calls[0]).toEqual(actions.onOpenProject.mock.calls[1]);
  });

  it('can leave out projects of one body, and put projects of the same bodies side by side', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Shared projects only' }));
    expect(screen.getByText(/projects 12\/23\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'same organisations side by side' }));
    expect(document.querySelectorAll('.together-drawing .chart-text')).toHaveLength(3); // the key alone: no years
  });

  it('of bodies by bodies writes the number of common projects', async () => {
    show({ sentence: ANY });
    await userEvent.click(screen.getByLabelText('organisations and organisations'));
    expect(document.querySelector('.together-number-4')?.textContent).toBe('21');
    for (const name of ['ArrowDown', 'ArrowRight']) fireEvent.keyDown(grid(), { key: name });
    expect(said()).toBe('Lapin yliopisto and Lapin ammattikorkeakoulu Oy: 21 shared projects.');
  });

  it('is a list on a phone, with the projects and the partners of each body', async () => {
    setNarrow(true);
    show();
    expect(document.querySelector('.together-matrix')).toBeNull();
    openFolds();
    const [first] = document.querySelectorAll<HTMLElement>('.together-list > li');
    if (first === undefined) throw new Error('The list is empty.');
    expect(within(first).getAllByRole('button')).toHaveLength(9);
    expect(within(first).getByRole('link', { name: 'Lapin yliopisto' })).toBeTruthy();
    const [project] = within(first).getAllByRole('button');
    if (project !== undefined) await userEvent.click(project);
    expect(actions.onOpenProject).toHaveBeenCalledTimes(1);
  });
});

describe('the picture of ties', () => {
  const force = (setting: Setting = {}) => show({ sentence: ANY, ...setting, network: { picture: 'force', ...setting.network } });
  const radios = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.together-radio')];
  const choose = (name: string): void => { radios().find(({ textContent }) => textContent.trim().startsWith(name))?.click(); };
  const told = (): HTMLElement | null => document.querySelector('.together-story');
  const shapes = (): number => document.querySelectorAll('.together-force [data-body]').length;

  it('draws every body in enough projects, and rings round members of the network', () => {
    force();
    expect(shapes()).toBe(37);
    expect(document.querySelectorAll('.together-force [data-body] .together-member').length).toBe(14);
    expect(within(partUnder('Who works with whom')).getByRole('img', { name: 'Who works with whom' })).toBeTruthy();
  });

  it('is the same each time', () => {
    const places = () => [...document.querySelectorAll('.together-force [data-body]')].map((each) => `${each.getAttribute('data-body') ?? ''} ${each.getAttribute('transform') ?? ''}`);
    force();
    const first = places();
    cleanup();
    force();
    expect(first).toHaveLength(37);
    expect(places()).toEqual(first);
  });

  it('brings a body forward that is chosen in the list, in words too', () => {
    force();
    choose('Poske');
    const story = told();
    if (story === null) throw new Error('Nothing is told.');
    expect(story.textContent).toMatch(/^Pohjois-Suomen sosiaalialan osaamiskeskus \(network member\): 16 different partners in 6 shared projects; 10 projects in all, lead in 6\./);
    expect(within(story).getAllByRole('listitem')[0]?.textContent).toBe('Lapin yliopisto, 5 shared projects');
    expect(document.querySelectorAll('.together-force g.together-back[data-body]').length).toBeGreaterThan(20);
    choose('no highlight');
    expect(told()).toBeNull();
  });

  it('finds a body in the list by its name, short or long', () => {
    force();
    const search = screen.getByLabelText('Search for an organisation');
    fireEvent.change(search, { target: { value: 'Sosiaalialan' } });
    expect(radios().map(({ textContent }) => textContent.trim())).toEqual(['no highlight', 'Poske 10']);
    fireEvent.change(search, { target: { value: 'qqq' } });
    expect(screen.getByText('No organisation in the picture matches the search.')).toBeTruthy();
  });

  it('has a menu of bodies on a phone', async () => {
    setNarrow(true);
    force();
    await userEvent.selectOptions(screen.getByLabelText('Highlight an organisation'), 'lapin-amk');
    expect(told()?.textContent).toContain('95 different partners');
  });

  it('takes its pairs along', async () => {
    force();
    await takeAlong('CSV', { title: 'Who works with whom' });
    const [request] = requests;
    expect(request?.kind === 'csv' ? request.table.rows[0]?.slice(0, 3) : null).toEqual(['Lapin ammattikorkeakoulu Oy', 'Lapin yliopisto', 21]);
    await takeAlong('SVG', { title: 'Who works with whom' });
    expect(requests[1]?.kind).toBe('chartSvg');
  });
});

describe('the tables', () => {
  it('have the figures of each body, and sort by them', async () => {
    show({ sentence: ANY });
    expect(rowOf('lapin-amk')).toEqual(['Lapin ammattikorkeakoulu Oy', 'university of applied sciences', '62', '32', '30', '49', '95', 'Lapin yliopisto (21), Laurea (6) and REDU (5)', 'yes']);
    const names = () => [...document.querySelectorAll('tr[data-body] th')].map(({ textContent }) => textContent);
    expect(names().slice(0, 2)).toEqual(['Lapin yliopisto', 'Lapin ammattikorkeakoulu Oy']);
    await userEvent.click(within(partUnder('Organisations')).getByRole('button', { name: 'Different partners' }));
    expect(names().slice(0, 2)).toEqual(['Lapin ammattikorkeakoulu Oy', 'Lapin yliopisto']);
    expect(within(partUnder('Organisations')).getByRole('columnheader', { name: /^Different partners/ }).getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByText('Show all 230 organisations'));
    expect(names()).toHaveLength(230);
  });

  it('have every pair with its projects, more on demand', async () => {
    show({ sentence: ANY });
    const part = partUnder('Who is in projects together');
    expect(within(part).getByText('851 pairs of organisations are together in at least one project.')).toBeTruthy();
    expect(part.querySelectorAll('tbody tr')).toHaveLength(10);
    await userEvent.click(screen.getByText('Show more pairs (100)'));
    expect(part.querySelectorAll('tbody tr')).toHaveLength(110);
    openFolds();
    const first = part.querySelector<HTMLElement>('tbody tr');
    if (first === null) throw new Error('The table is empty.');
    expect(within(first).getAllByRole('button')).toHaveLength(21);
  });
});

describe('what holds the bodies together, and what is not known', () => {
  it('names those without whom others would be cut off', () => {
    show({ sentence: ANY });
    const part = partUnder('Who ties the others together');
    expect(part.textContent).toContain('Shared projects tie 186 organisations to one another');
    expect(part.textContent).toContain('30 organisations have no project in common with any named one.');
    expect(within(part).getAllByRole('listitem').map(({ textContent }) => textContent).slice(0, 2)).toEqual(['Lapin ammattikorkeakoulu Oy: 23 organisations would be cut off', 'Lapin yliopisto: 15 organisations would be cut off']);
  });

  it('names members of the network that are in none of the projects, with the list they stand in', () => {
    show({ sentence: ANY });
    const part = partUnder('Network members in none of the projects');
    expect(part.textContent).toContain('Of the network’s 39 named members 23 take part in selected projects.');
    expect(within(part).getAllByRole('link')).toHaveLength(15);
    expect(part.textContent).toMatch(/Työllisyyden kuntakokeilu\..*lines 184–239/);
    cleanup();
    show();
    expect(partUnder('Network members in none of the projects').textContent).toMatch(/Only in projects that are not selected \(\d+\):/);
  });

  it('counts what stands in place of names apart', () => {
    show({ sentence: ANY });
    const part = partUnder('What is not known');
    expect(part.textContent).toContain('The register has 21 entries that name no organisation (projects: 12). They are not in the figures.');
    expect(part.textContent).toContain('In 1 project no organisation is named at all.');
    expect(within(part).getByText(/Lapin kaikki 21 kuntaa/)).toBeTruthy();
    expect(rowOf('ph-lapin-21-kuntaa')).toEqual([]);
  });

  it('says its source, in every language, without a gap in the words', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      for (const picture of ['matrix', 'force'] as const) {
        show({ language, sentence: ANY, network: { picture } });
        expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN|networkTogether/);
        expect(document.querySelector('.together > p:last-child')?.textContent).toMatch(/2014–2023/);
        cleanup();
      }
    }
  });
});
