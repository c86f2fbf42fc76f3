// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SectorsSection } from '../../../../src/views/network/sectors/SectorsSection.tsx';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { partUnder, requests, showSection } from '../real-network.tsx';
import { takeAlong } from '../../shared/take-along.ts';

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  requests.length = 0;
});

const cellsOf = (type: string): readonly (string | null)[] => [...document.querySelectorAll(`[data-type="${type}"] td`)].map((cell) => cell.textContent);
const markOf = (type: string, column: string): string | null | undefined => document.querySelector(`[data-type="${type}"] [data-column="${column}"]`)?.getAttribute('data-mark');

describe('the lead', () => {
  it('names the kinds without a member, those at work in the register first', () => {
    showSection(SectorsSection);
    expect(screen.getByText(/kinds of body in the data/).textContent).toBe(
      'Of the 18 kinds of body in the data, 5 have no named member in the network. Yet bodies of Lapland of these kinds are in projects of the register: development company and Leader group. '
      + 'With neither a member nor a body of Lapland in projects of the register: research institute, parish or church and international body.');
  });

  it('tells that no business is in any project, and members at each level of education', () => {
    showSection(SectorsSection);
    expect(screen.getByText(/companies and business associations/).textContent).toBe(
      'The list has 7 companies and business associations, and none of them is in any project of the register, the family or the national themes. '
      + 'Members by level of education: university 1, university of applied sciences 1, vocational education provider 3 and liberal adult education 3.');
    expect(screen.getByText(/13 municipalities are not members/)).toBeTruthy();
  });
});

describe('the matrix', () => {
  it('counts bodies of Lapland and members, and says "none" where there is none', () => {
    showSection(SectorsSection);
    expect(cellsOf('association')).toEqual(['28', '7', '15', '13', '6', '2', '1']);
    expect(cellsOf('company')).toEqual(['7', '5', 'none', '2', '1', 'none', 'none']);
    expect(document.querySelector('[data-type="network_placeholder"]')).toBeNull();
  });

  it('marks a missing member apart where bodies of the kind are in projects', () => {
    showSection(SectorsSection);
    expect([markOf('leader_group', 'members'), markOf('parish_church', 'members'), markOf('leader_group', 'family'), markOf('municipality', 'members')]).toEqual(['gap', 'none', 'none', 'some']);
    expect(cellsOf('leader_group')[1]).toBe('no member');
  });

  it('counts all bodies when asked, and exports the figures', async () => {
    showSection(SectorsSection);
    await userEvent.click(screen.getByLabelText('all bodies'));
    expect(cellsOf('association')).toEqual(['86', '7', '30', '29', '8', '2', '30']);
    await takeAlong('CSV', { title: 'Kinds of body and where they are seen' });
    const [request] = requests;
    if (request?.kind !== 'csv') throw new Error('No table was exported.');
    expect(request.table.rows.find(([name]) => name === 'Research institute')).toEqual(['Research institute', 9, 0, 1, 8, 2, 0, 2]);
    // A slide shades the same cells and says the same words.
    const marks = [...document.querySelectorAll('tr[data-type]')].map((row) => [null, ...[...row.querySelectorAll('td')].map((cell) => (cell.dataset['mark'] === 'some' ? null : [cell.dataset['mark'] === 'gap' ? 'outlined' : 'lined', cell.textContent]))]);
    expect(request.table.looks?.cells.map((row) => row.map((look) => (look === null ? null : [look.tone, look.words])))).toEqual(marks);
    expect(request.table.looks?.key.map(({ words }) => words)).toEqual([...document.querySelectorAll('.network-key li')].slice(1).map((entry) => entry.textContent.trim()));
  });

  it('tells in words which kinds with bodies are in no project of a collection', () => {
    showSection(SectorsSection);
    expect([...document.querySelectorAll('.network-sectors-absent li')].map((each) => each.textContent)).toEqual([
      'The sentence’s projects have no body of these kinds: wellbeing services county, joint municipal authority or regional council, state authority, development company, business association, Leader group and other.',
      'The family has no named body of these kinds: municipality, wellbeing services county, state authority, foundation, company, development company, business association, Leader group and other.',
      'Projects of the national themes have no named body of these kinds: municipality, wellbeing services county, joint municipal authority or regional council, liberal adult education, foundation, company, development company, business association, Leader group and other.',
    ]);
  });

  it('opens the bodies of a kind, each with where it is seen', async () => {
    showSection(SectorsSection);
    const kind = within(partUnder('Kinds of body and where they are seen')).getByText('Leader group');
    await userEvent.click(kind);
    expect(kind.getAttribute('aria-expanded')).toBe('true');
    const list = screen.getByText('Leader group: 2').closest('section');
    expect([...(list?.querySelectorAll('li') ?? [])].map((each) => each.textContent)).toEqual([
      'Peräpohjolan Leader ry in Lapland, municipality not known: lead in the register', 'Pohjoisimman Lapin Leader ry in Lapland, municipality not known: partner in the register',
    ]);
    await userEvent.click(kind);
    expect(screen.queryByText('Leader group: 2')).toBeNull();
  });
});

it('the groups of the list hold these kinds of body', () => {
  showSection(SectorsSection);
  const rows = [...partUnder('Groups of the list and kinds of body').querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows[0]).toEqual(['Municipality', '8', '–', '–', '–', '–', '–', '–']);
  expect(rows.find(([kind]) => kind === 'Unnamed group')).toEqual(['Unnamed group', '–', '1', '–', '–', '–', '–', '–']);
});

it('the facts of the question stand there with how they are known', () => {
  showSection(SectorsSection);
  const facts = partUnder('What the documents say of kinds of actor (10)');
  expect(within(facts).getByText(/TE offices never applied/).textContent).toContain('stated in the document');
  expect(facts.querySelectorAll('li').length).toBe(10);
  expect(within(facts).getByText('Open these facts in the search').getAttribute('href')).toContain('"question":"Q31"');
});

it('unnamed groups are told apart, with where they stand', () => {
  showSection(SectorsSection);
  openFolds();
  const rows = [...partUnder('Unnamed groups (31)').querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, .result-number')].map((cell) => cell.textContent));
  expect(rows.length).toBe(31);
  expect(rows.slice(0, 3)).toEqual([['kuntia…', '0', '3', '0'], ['Lapin oppilaitoksia', '0', '3', '0'], ['TE-palvelut', '0', '3', '0']]);
  expect(rows.find(([name]) => name === 'Työllisyyden kuntakokeilu')).toEqual(['Työllisyyden kuntakokeilu', '0', '0', '1']);
});

it.each(['fi', 'sv', 'en'] as const)('leaves no placeholder of a text unfilled: %s', (language) => {
  showSection(SectorsSection, { language });
  expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
});
