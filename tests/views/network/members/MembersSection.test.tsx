// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MembersSection } from '../../../../src/views/network/members/MembersSection.tsx';
import { setNarrow } from '../../shared/section-setup.ts';
import { actions, partUnder as part, requests, showSection } from '../real-network.tsx';
import { takeAlong } from '../../shared/take-along.ts';

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  requests.length = 0;
});

const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-member="${id}"]`);
  if (row === null) throw new Error(`No member "${id}".`);
  return row;
};
const cells = (row: HTMLElement): readonly (string | null)[] => [...row.querySelectorAll('td')].map((cell) => cell.textContent);

describe('the lead', () => {
  it('tells names, stated bodies and people, and what was said before, each with its date', () => {
    showSection(MembersSection);
    expect(screen.getByText(/39 names/).textContent).toBe(
      'The list of members of the social handprint network has 39 names (as of 18/04/2024). The same document says that 41 bodies and 141 people take part. '
      + 'The names of 2 bodies are not on the list, and the people are not given by body. Earlier (30/08/2023) 30 organisations were said to take part.');
  });

  it('tells municipalities, idle members and the busiest', () => {
    showSection(MembersSection);
    expect(screen.getByText(/21 municipalities/).textContent).toBe(
      'Of the 21 municipalities of Lapland, 8 take part and 13 do not. Of the 39 members listed, 23 are in at least one project of the register; '
      + '12 are in no project of the register, the family or the national themes. Most projects in the register: Lapin yliopisto (84), Lapin AMK (62) and Kemi (10).');
  });
});

describe('the table of members', () => {
  it('stands in the groups of the list, with figures of all three collections', () => {
    showSection(MembersSection);
    const table = part('The members and their projects');
    expect([...table.querySelectorAll('th[scope="rowgroup"]')].map((head) => head.textContent)).toEqual([
      'Municipalities (8)', 'Other public authorities (6)', 'Associations (7)', 'Business associations (2)', 'Companies (5)', 'Schools and universities (8)', 'Foundations (3)',
    ]);
    expect(cells(rowOf('lapin-amk'))).toEqual(['62', '32', '30', '9', '12', '3', 'Rovaniemi']);
    expect(cells(rowOf('oorninki'))).toEqual(['0', '0', '0', '0', '0', '0', 'not known']);
  });

  it('counts nothing for a group without a name, and says what the list calls a body that has another name', () => {
    showSection(MembersSection);
    expect(cells(rowOf('tyollisyyden-kuntakokeilu'))).toEqual(['Not a single body: the list does not say which municipalities are behind the trial.', '–']);
    expect(within(rowOf('setlementti-toivola')).getByText('“Setlementti Toivola” on the list')).toBeTruthy();
    expect(within(rowOf('kemi')).queryByText(/on the list/)).toBeNull();
  });

  it('sorts by the number of projects when asked, and exports in that order', async () => {
    showSection(MembersSection);
    await userEvent.click(within(part('The members and their projects')).getByLabelText('by number of projects'));
    expect([...document.querySelectorAll('[data-member]')].slice(0, 3).map((row) => row.getAttribute('data-member'))).toEqual(['lapin-yo', 'lapin-amk', 'kemi']);
    await takeAlong('CSV', { title: 'The members and their projects' });
    const [request] = requests;
    if (request?.kind !== 'csv') throw new Error('No table was exported.');
    expect(request.table.rows[0]).toEqual(['Lapin yliopisto', 'Lapin YO', 'Schools and universities', 'university', 'Rovaniemi', 84, 62, 22, 7, 4, 4]);
    expect(request.table.rows.find(([, name]) => name === 'Työllisyyden kuntakokeilu')?.slice(5)).toEqual([null, null, null, null, null, null]);
    expect(request.sourceIds).toContain('doc-network');
  });

  it('links to the page of each body', () => {
    showSection(MembersSection);
    expect(rowOf('lapin-amk').querySelector('a')?.getAttribute('href')).toContain('"body":"lapin-amk"');
  });

  it('counts the sentence\'s projects only in their own column', () => {
    showSection(MembersSection, { sentence: { targetGroups: [] } });
    expect(cells(rowOf('lapin-amk'))).toEqual(['62', '32', '30', '62', '12', '3', 'Rovaniemi']);
  });
});

describe('the municipalities', () => {
  it('are on the map by pattern, and in words', () => {
    showSection(MembersSection);
    const map = screen.getByLabelText('Map: municipalities that are members of the network, and the others of Lapland');
    expect(map.querySelectorAll('[data-look="strong"]').length).toBe(8);
    expect(map.querySelectorAll('[data-look="lined"]').length).toBe(13);
    expect(map.querySelector('[data-code="240"] title')?.textContent).toBe('Kemi: a member of the network');
    expect(screen.getByText('Taking part: Enontekiö, Kemi, Keminmaa, Posio, Rovaniemi, Salla, Simo and Tornio.')).toBeTruthy();
    expect(screen.getByText('Not taking part: Inari, Kemijärvi, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Ranua, Savukoski, Sodankylä, Tervola, Utsjoki and Ylitornio.')).toBeTruthy();
  });

  it('have their own part in projects, lower bounds marked, and other members at home there', () => {
    showSection(MembersSection);
    const rowAt = (code: string): readonly (string | null)[] => cells(document.querySelector<HTMLElement>(`tr[data-code="${code}"]`) ?? document.body);
    expect(rowAt('240')).toEqual(['yes', '10 projects in which Kemi itself takes part', '53', 'Setlementti ToivolaPTOMeriva sr.']);
    expect(rowAt('976')).toEqual(['no', '3 projects in which Ylitornio itself takes part', expect.stringMatching(/^≥ \d+$/), '–']);
    expect(rowAt('148')[1]).toBe('– the documents do not name the municipality as doing a project');
  });
});

describe('members without projects', () => {
  it('are told apart by where else they are seen, with the register\'s limits', () => {
    showSection(MembersSection);
    const idle = part('Members that are in no project of the register');
    expect([...idle.querySelectorAll('h4')].map((each) => each.textContent)).toEqual([
      'In none of the three (12)', 'Only in the family or the national themes (3)', 'An unnamed group (1)',
    ]);
    expect(within(idle).getByText(/does not prove that there is none\. The register has lists of their own only for Kemi, Keminmaa, Simo, Tervola and Tornio/)).toBeTruthy();
    const lists = [...idle.querySelectorAll('ul')].map((list) => [...list.querySelectorAll('a')].map((link) => link.textContent));
    expect(lists[0]).toContain('Simon kunta');
    expect(lists[1]).toEqual(['Lapin elinkeino-, liikenne- ja ympäristökeskus', 'Rotko', 'Valo-Valmennusyhdistys ry']);
    expect(within(idle).getByText('Rotko').closest('li')?.textContent).toBe('RotkoAssociation, home municipality not known2 projects in the family');
  });
});

describe('active bodies outside the network', () => {
  const outside = (): HTMLElement => part('Active bodies outside the network');
  const listed = (): readonly (string | null)[] => [...outside().querySelectorAll('[data-body]')].map((row) => row.getAttribute('data-body'));

  it('start with those of Lapland, and say when tasks have passed to a member', async () => {
    showSection(MembersSection);
    expect(outside().querySelector('[role="status"]')?.textContent).toBe('23 bodies are in at least 3 projects of the register without being on the list of members. At home in Lapland: 6.');
    expect(listed()).toEqual(['kolpeneen-palvelukeskuksen-kuntayhtyma', 'lapin-ensi-ja-turvakoti', 'lapin-sairaanhoitopiiri', 'majakka', 'tornion-tyovoimalasaatio', 'ylitornion-kunta']);
    expect(within(outside()).getAllByText(/Part of Lapin hyvinvointialue since 2023/).length).toBe(2);
    expect(within(outside()).getByText('Some of these may still be members: the names of 2 bodies that take part are not given.')).toBeTruthy();
    await userEvent.click(within(outside()).getByLabelText('any'));
    expect(listed().length).toBe(23);
  });

  it('never hold a member, a municipality that is one, or a placeholder', async () => {
    showSection(MembersSection, { network: { leastProjects: 1 } });
    await userEvent.click(within(outside()).getByLabelText('any'));
    const ids = listed();
    expect(ids.filter((id) => id?.startsWith('ph-'))).toEqual([]);
    expect(ids).not.toContain('kemin-kaupunki');
    expect(ids).toContain('ylitornion-kunta');
  });

  it('follow the chosen number of projects, and say when nobody is left', async () => {
    showSection(MembersSection, { network: { leastProjects: 20 } });
    expect(within(outside()).getByText('No body fits. Ask for fewer projects.')).toBeTruthy();
    await userEvent.selectOptions(within(outside()).getByLabelText('Projects at least'), '5');
    expect(actions.onNetwork).toHaveBeenCalledWith({ leastProjects: 5 });
  });
});

it.each(['fi', 'sv', 'en'] as const)('leaves no placeholder of a text unfilled: %s', (language) => {
  showSection(MembersSection, { language });
  expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
});
