// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BodiesSection } from '../../../../src/views/network/bodies/BodiesSection.tsx';
import { setNarrow } from '../../shared/section-setup.ts';
import { partUnder, requests, showSection, type Setting } from '../real-network.tsx';
import { takeAlong } from '../../shared/take-along.ts';

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  requests.length = 0;
});

const showList = (setting: Omit<Setting, 'network'> = {}) => showSection(BodiesSection, { ...setting, network: { section: 'bodies' } });
const showBody = (body: string, setting: Omit<Setting, 'network'> = {}) => showSection(BodiesSection, { ...setting, network: { section: 'bodies', body } });
const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tr[data-body]')];
const ids = (): readonly (string | null)[] => rows().map((row) => row.getAttribute('data-body'));
const cells = (row: Element | null | undefined): readonly (string | null)[] => [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
const count = (): string | null | undefined => document.querySelector('.network-bodies-count [role="status"]')?.textContent;

describe('the list of bodies', () => {
  it('tells bodies and unnamed groups apart', () => {
    showList();
    expect(screen.getByText(/The documents name 323 bodies .* They also have 31 unnamed groups/)).toBeTruthy();
    expect(count()).toBe('323 bodies');
    expect(ids().slice(0, 2)).toEqual(['lapin-yliopisto', 'lapin-amk']);
    expect(cells(rows()[1])).toEqual(['university of applied sciences', 'Rovaniemi', 'member', '62', '32', '9', '12', '3']);
  });

  it('shows some rows first and all when asked', async () => {
    showList();
    expect(rows().length).toBe(60);
    await userEvent.click(screen.getByText('Show all 323'));
    expect(rows().length).toBe(323);
  });

  it('is searched by name, abbreviation or spelling, without case or accents', () => {
    showList();
    const search = screen.getByLabelText('Search by name or abbreviation');
    fireEvent.change(search, { target: { value: 'PPO' } });
    expect(ids()).toContain('perapohjolan-opisto');
    fireEvent.change(search, { target: { value: 'abo akademi' } });
    expect(ids().toSorted()).toEqual(['abo-akademi', 'novia']);
    fireEvent.change(search, { target: { value: 'no such body' } });
    expect(screen.getByText('No body fits all choices. Change the search or take a choice away.')).toBeTruthy();
    fireEvent.click(screen.getByText('Clear the choices'));
    expect(count()).toBe('323 bodies');
  });

  it('is narrowed by kind, home and network, and has the unnamed groups as a kind', async () => {
    showList();
    await userEvent.selectOptions(screen.getByLabelText('Network'), 'members');
    expect(count()).toBe('38 bodies');
    await userEvent.selectOptions(screen.getByLabelText('Home'), 'unknown');
    expect(ids().toSorted()).toEqual(['finnsofia', 'oorninki', 'rotko', 'valo-valmennusyhdistys']);
    await userEvent.selectOptions(screen.getByLabelText('Home'), 'any');
    await userEvent.selectOptions(screen.getByLabelText('Network'), 'any');
    await userEvent.selectOptions(screen.getByLabelText('Kind of body'), 'network_placeholder');
    expect(count()).toBe('31 bodies');
  });

  it('sorts by its headers and exports what it shows', async () => {
    showList();
    const head = within(document.querySelector('thead') ?? document.body);
    await userEvent.click(head.getByText('In national themes'));
    expect(head.getByText('In national themes').closest('th')?.getAttribute('aria-sort')).toBe('descending');
    expect(ids()[0]).toBe('tamk');
    await userEvent.click(head.getByText('Body'));
    expect(rows()[0]?.querySelector('th')?.textContent).toBe('(yksityinen elinkeinonharjoittaja)');
    fireEvent.change(screen.getByLabelText('Search by name or abbreviation'), { target: { value: 'kemin kaupunki' } });
    await takeAlong('CSV', { title: 'Bodies' });
    const [request] = requests;
    if (request?.kind !== 'csv') throw new Error('No table was exported.');
    expect(request.table.rows.map((row) => row.slice(0, 5))).toContainEqual(['Kemin kaupunki', 'municipality', 'Kemi', 'member', 10]);
  });

  it('keeps kind and home under the name on a phone', () => {
    setNarrow(true);
    showList();
    expect(rows()[1]?.querySelector('th')?.textContent).toBe('Lapin ammattikorkeakoulu Oyuniversity of applied sciences · Rovaniemi · member of the network');
    expect(cells(rows()[1])).toEqual(['62', '9']);
  });
});

describe('the page of a body', () => {
  it('opens with its roles, the sentence\'s share, and where else it is seen', () => {
    showBody('lapin-amk');
    expect(screen.getByText(/^In 62 projects/).textContent).toBe(
      'In 62 projects of the register: 32 as lead, 30 as partner. 9 of them fit the present sentence. A named member of the social handprint network. '
      + 'In 12 projects or ideas of the family. In 3 projects of the national themes.');
    expect(document.querySelector('h2')?.textContent).toBe('Lapin ammattikorkeakoulu Oy');
  });

  it('says what it is, where it is at home and how surely, and how the documents write it', () => {
    showBody('lapin-amk');
    const facts = document.querySelector('.network-bodies-facts')?.textContent ?? '';
    expect(facts).toContain('Rovaniemi (certain)The lead’s home does not tell where the work was done.');
    expect(facts).toContain('On the list as “Lapin AMK”, group: Schools and universities');
    expect(facts).toMatch(/Spellings in the documents \(5\).*Lapin ammattikorkeakoulu Oy/);
  });

  it('lists its projects with roles; partners, places and years add up to the figures of the tables', () => {
    showBody('kemin-kaupunki');
    const projects = partUnder('Projects in the register (10)');
    expect([...projects.querySelectorAll('tbody tr')].map((row) => cells(row)[0]).toSorted()).toEqual([...Array<string>(9).fill('lead'), 'partner']);
    expect([...projects.querySelectorAll('tbody tr')].filter((row) => cells(row).at(-1) === 'yes').length).toBe(2);
    expect(projects.querySelector('tbody a')?.getAttribute('href')).toMatch(/"project":"[a-z]/);
    const years = partUnder('Projects running each year');
    expect([...years.querySelectorAll('g[data-year]')].map((year) => year.textContent)).toEqual(['2014', '12015', '22016', '32017', '32018', '52019', '62020', '42021', '12022', '2023', '2024']);
    expect(within(years).getByText('Besides, 1 project without a stated time.')).toBeTruthy();
  });

  it('shows with whom it works, in how many projects, and which they are', () => {
    showBody('lapin-amk');
    const partners = partUnder('Partners in projects of the register (109)');
    const row = partners.querySelector('[data-partner="lapin-yliopisto"]');
    expect(row?.querySelector('summary')?.firstChild?.textContent).toBe('21');
    expect(cells(row).slice(1)).toEqual(['8', '10', 'yes']);
    const fold = row?.querySelector('details');
    if (fold === null || fold === undefined) throw new Error('The common projects do not fold.');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(fold.querySelectorAll('li').length).toBe(21);
    expect(partners.querySelectorAll('tbody tr').length).toBe(15);
    fireEvent.click(within(partners).getByText('Show all 109 partners'));
    expect(partners.querySelectorAll('tbody tr').length).toBe(109);
  });

  it('shows the municipalities that its projects name, the region apart', () => {
    showBody('lapin-amk');
    const places = partUnder('Municipalities that the projects reach');
    expect(places.querySelector('li[data-code="240"]')?.textContent).toBe('Kemi 17');
    expect(places.querySelector('g[data-code="240"]')?.getAttribute('data-look')).toBe('strong');
    expect(within(places).getByText('44 projects have all of Lapland as their area; they do not show on the map.')).toBeTruthy();
  });

  it('counts all its projects whatever the sentence, and says how many fit it', () => {
    showBody('lapin-amk', { sentence: { targetGroups: [], funds: ['esf_2014_2020'] } });
    expect(screen.getByText(/^In 62 projects/).textContent).toContain('34 of them fit the present sentence.');
  });

  it('tells national projects by role, family projects, payments and facts', () => {
    showBody('toivola-luotolan-setlementti');
    expect(partUnder('In the family of projects (1)').textContent).toContain('Kansainvälisten osaajien työnhaku ja työllistyminen');
    expect(partUnder('As a payer in the multicultural work of Sea Lapland').textContent).toMatch(/own share in the place of Tornio.*pays €30,769/);
    cleanup();
    showBody('lapin-ely-keskus');
    expect(partUnder('In projects of the national themes (1)').textContent).toMatch(/partner|implementer|lead/);
    expect(partUnder('What the documents say of the body (2)').querySelectorAll('li').length).toBe(2);
    expect(screen.getByText(/^The body is in no project of the register\./)).toBeTruthy();
  });

  it('says that an unnamed group is no body', () => {
    showBody('ph-kuntia');
    expect(screen.getByText(/This is no single body but the document’s word for a group/)).toBeTruthy();
    expect(partUnder('In the family of projects (3)')).toBeTruthy();
  });

  it('says that an unknown body is not there, and leads to the list', () => {
    showBody('nobody-at-all');
    expect(screen.getByText('The data have no body with the id “nobody-at-all”. The link may be out of date.')).toBeTruthy();
    expect(screen.getByText('Open the list of all bodies').getAttribute('href')).toContain('"body":null,"section":"bodies"');
  });

  it.each(['fi', 'sv', 'en'] as const)('leaves no placeholder of a text unfilled: %s', (language) => {
    for (const id of ['lapin-amk', 'kemin-kaupunki', 'toivola-luotolan-setlementti', 'ph-kuntia', 'thl']) {
      showBody(id, { language });
      expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
      cleanup();
    }
    showList({ language });
    expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
  });
});
