// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actions, cellsOf, dataset, onScreen, partUnder, records, requests, showPage, visited } from './profile-setup.tsx';
import { setNarrow } from '../shared/section-setup.ts';
import { takeAlong } from '../shared/take-along.ts';

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  requests.length = 0;
  visited.length = 0;
});

const words = (): string => onScreen().textContent ?? '';

describe('the page of a municipality', () => {
  it('answers first: actual against expected, and how sure that is', () => {
    showPage({ municipality: '240' });
    expect(onScreen().querySelector('.result-lead')?.textContent)
      .toBe('Kemi: 11 projects; by its number of foreign-language speakers it would have 8.7–8.9. The difference is so small that it may be chance. Besides, 8 projects are for all of Lapland; they are not counted here.');
    expect(within(onScreen()).getByRole('heading', { level: 2 }).textContent).toBe('Kemi');
  });

  it('never calls a lower bound a shortage, nor ranks it', () => {
    showPage({ municipality: '698', sentence: { targetGroups: [] } });
    const lead = onScreen().querySelector('.result-lead')?.textContent;
    expect(lead).toMatch(/^Rovaniemi: at least 34 projects; .* lower bound and no sign of a shortage\./);
    expect(lead).not.toMatch(/below the expected/);
    expect(partUnder('Position among its peers').textContent).toContain('Rovaniemi is given no rank');
    for (const [, , ...cells] of cellsOf(partUnder('Position among its peers'))) expect(cells.slice(0, 3).join()).toMatch(/^(lower bound[^,]*, no rank[^,]*,?){3}$/);
  });

  it('says what it is called, where it belongs and what the register holds of it', () => {
    showPage({ municipality: '148', language: 'sv' });
    for (const part of ['Enare', 'Anár', 'Aanaar', 'Aanar', 'Norra Lappland', 'Pohjois- ja Itä-Lappi', 'landsbygd', 'Siffrorna är nedre gränser']) expect(words()).toContain(part);
    expect(document.querySelector('[lang="smn"]')?.textContent).toBe('Aanaar');
  });

  it('ranks Kemi among the five of its sub-region as a count by hand does', () => {
    showPage({ municipality: '240', sentence: { targetGroups: [] } });
    const [subRegion, grouping] = cellsOf(partUnder('Position among its peers'));
    // Kemi has the most projects of the five but, by its many speakers, the fewest for each of them.
    expect(subRegion).toEqual(['Same sub-region (Kemi-Tornio)', 'Keminmaa, Simo, Tervola and Tornio', '1 of 5', '5 of 5', '5 of 5', 'all have a list of their own']);
    expect(grouping?.slice(1, 3)).toEqual(['Rovaniemi and Tornio', '1 of 2']);
  });

  it('has projects by theme, target group and fund, and a press narrows the sentence', async () => {
    showPage({ municipality: '240' });
    await userEvent.click(screen.getByRole('button', { name: 'wellbeing: 3 projects' }));
    expect(actions.onSentencePart).toHaveBeenLastCalledWith({ themes: ['wellbeing'] });
    await userEvent.click(screen.getByRole('button', { name: 'immigrants: 11 projects', pressed: true }));
    expect(actions.onSentencePart).toHaveBeenLastCalledWith({ targetGroups: [] });
  });

  it('says that it follows the sentence, and widens and narrows it', async () => {
    showPage({ municipality: '240' });
    expect(screen.getByText(/Project figures follow the sentence above \(immigrants\)/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all target groups' }));
    expect(actions.onSentencePart).toHaveBeenLastCalledWith({ targetGroups: [] });
    cleanup();
    showPage({ municipality: '240', sentence: { targetGroups: [], counted: 'themes' } });
    expect(screen.getByText(/This page always counts projects/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Narrow to: immigrants' }));
    expect(actions.onSentencePart).toHaveBeenLastCalledWith({ targetGroups: ['immigrants'] });
  });

  it('says what is missing, with a caution where the list is not whole', () => {
    showPage({ municipality: '148' });
    const part = partUnder('Target groups without a project');
    expect(part.textContent).toContain('the gap may be in the register and not in the municipality');
    expect(cellsOf(part).find(([name]) => name === 'Immigrants')?.[1]).toBe('2 of 2');
    cleanup();
    showPage({ municipality: '240', sentence: { targetGroups: [] } });
    expect(partUnder('Themes without a project').textContent).toContain('All 4 themes have at least one project');
    expect(partUnder('Target groups without a project').textContent).not.toContain('may be in the register');
  });

  it('names the bodies that the records name, with their projects', () => {
    showPage({ municipality: '240', sentence: { targetGroups: [] } });
    const [first] = cellsOf(partUnder('Lead bodies and partners'));
    const here = dataset.projects.filter(({ placeCodes }) => placeCodes.includes('240'));
    const ofAmk = here.filter(({ id }) => records.get(id)?.bodies.some((body) => body.id === 'lapin-amk'));
    expect(first?.slice(0, 1)).toEqual(['Lapin ammattikorkeakoulu Oy']);
    expect(first?.[3]).toBe(String(ofAmk.length));
    expect(within(partUnder('Lead bodies and partners')).getByRole('link', { name: 'Lapin ammattikorkeakoulu Oy' }).getAttribute('href')).toMatch(/body=lapin-amk/);
  });

  it('tells what ends next, and links to the project and to what follows', () => {
    showPage({ municipality: '240', sentence: { targetGroups: [] } });
    const part = partUnder('What ends next');
    const next = dataset.projects.filter(({ placeCodes, endDate }) => placeCodes.includes('240') && endDate !== null && endDate > '2022-01-01').sort((a, b) => ((a.endDate ?? '') < (b.endDate ?? '') ? -1 : 1));
    expect(part.textContent).toContain(`${String(next.length)} projects end after 01/01/2022. The first is “${next[0]?.name ?? ''}”`);
    expect(within(part).getAllByRole('link')[0]?.getAttribute('href')).toMatch(new RegExp(`project=${next[0]?.id ?? ''}`));
  });

  it('says that programmes name no municipalities, and whether it is in the network', () => {
    showPage({ municipality: '148' });
    const part = partUnder('Network and programmes');
    expect(part.textContent).toContain('Inari is not in the list of members');
    expect(part.textContent).toContain('names 39 members, but the document says that there are 41');
    expect(part.textContent).toContain('do not tell in which municipalities the work is done');
  });

  it('tells facts of the documents, drawn when they are opened, and how they are known', () => {
    showPage({ municipality: '240' });
    const part = partUnder('What the documents say of the municipality');
    expect(part.querySelectorAll('.fact-item')).toHaveLength(0);
    const [fold] = part.querySelectorAll('details');
    if (fold === undefined) throw new Error('No facts.');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(part.querySelectorAll('.fact-item').length).toBeGreaterThan(0);
    cleanup();
    showPage({ municipality: '698' });
    expect(partUnder('What the documents say of the municipality').textContent).toContain('inferred');
  });

  it('exports what it shows, statistics with their own sources', async () => {
    showPage({ municipality: '240' });
    await takeAlong('CSV', { title: 'Latest figures and sources: Kemi' });
    await takeAlong('CSV', { title: 'Position among its peers' });
    expect(requests.map(({ name, sourceIds }) => [name, sourceIds === undefined])).toEqual([['latest-240', false], ['peers-240', true]]);
    expect(requests[0]?.sourceIds).toContain('statfin-159t');
  });

  it('prints its sheet, which says the same answer', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    showPage({ municipality: '240' });
    await userEvent.click(screen.getByRole('button', { name: 'Print on one A4 sheet' }));
    expect(print).toHaveBeenCalledOnce();
    const sheet = document.querySelector('.profile-sheet');
    expect(sheet?.textContent).toContain(onScreen().querySelector('.result-lead')?.textContent ?? 'no lead');
    expect(sheet?.getAttribute('data-scheme')).toBe('light');
    expect(sheet?.textContent).not.toMatch(/undefined|NaN|\{\{/);
  });

  it.each(['fi', 'sv', 'en'] as const)('has words for a whole list, a part of one, none, and the capital: %s', (language) => {
    for (const code of ['845', '976', '148', '698']) {
      showPage({ municipality: code, language, sentence: { targetGroups: [], need: 'population' } });
      expect([code, words()]).toEqual([code, expect.not.stringMatching(/undefined|NaN|\{\{|Infinity/)]);
      cleanup();
    }
  });

  it('stands a sentence that selects nothing, one of a year without shares, one that leaves it out, and an unknown code', () => {
    showPage({ municipality: '240', sentence: { text: 'no such project' } });
    expect(words()).toContain('No project meets all the conditions');
    cleanup();
    showPage({ municipality: '240', sentence: { needYear: 2016, need: 'population' } });
    expect(partUnder('Position among its peers').textContent).toContain('cannot be looked for: no figures that year');
    cleanup();
    showPage({ municipality: '148', sentence: { frame: 'listed' } });
    expect(words()).toContain('not among those that the sentence compares');
    cleanup();
    showPage({ municipality: '240', sentence: { allocation: 'equal' } });
    expect(words()).toMatch(/\(11 projects in shares\)/);
    cleanup();
    showPage({ municipality: '999' });
    expect(screen.getByText('The data have no such municipality.')).toBeTruthy();
  });
});

describe('the list of municipalities', () => {
  it('opens one by its name', async () => {
    showPage();
    await userEvent.click(screen.getByRole('combobox', { name: 'Find a municipality by name' }));
    expect(screen.getAllByRole('option')).toHaveLength(21);
    await userEvent.click(screen.getByRole('option', { name: 'Sodankylä' }));
    expect(visited.map(({ page, municipality }) => [page, municipality])).toEqual([['municipality', '758']]);
  });

  it('takes two to five into a comparison', async () => {
    showPage();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Compare (choose at least 2)' }).disabled).toBe(true);
    for (const name of ['Kemi', 'Inari', 'Salla', 'Posio', 'Ranua']) await userEvent.click(screen.getByRole('checkbox', { name: `Take into the comparison: ${name}` }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Tornio$/ }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Compare 5 municipalities' }));
    expect(actions.onCompare).toHaveBeenCalledWith(['240', '148', '732', '614', '683']);
  });

  it('is sorted by its heads', async () => {
    showPage();
    await userEvent.click(screen.getByRole('button', { name: /^Projects of the sentence/ }));
    expect(screen.getByRole('columnheader', { name: /^Projects of the sentence/ }).getAttribute('aria-sort')).toBe('descending');
    expect(cellsOf(partUnder('The 21 municipalities of Lapland')).slice(0, 2).map(([, name]) => name)).toEqual(['Kemi', 'Tornio']);
  });

  it('asks for another when the link has only one, and shows figures first on a phone', () => {
    setNarrow(true);
    showPage({ compared: ['240'] });
    expect(within(onScreen()).getByRole('heading', { level: 2 }).textContent).toBe('Comparison: Kemi and …');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Kemi$/ }).checked).toBe(true);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Compare', 'Municipality ↑', 'Projects of the sentence', 'Population 2021', 'Foreign-language speakers 2021']);
  });
});

describe('the comparison', () => {
  const row = (key: string): readonly string[] => [...document.querySelectorAll(`tr[data-row="${key}"] td`)].map(({ textContent }) => textContent ?? '');

  it('sets municipalities beside the region, which is the frame', () => {
    showPage({ compared: ['240', '698'], sentence: { targetGroups: [] } });
    expect(row('population')).toEqual(['19,982', '64,180', '176,494']);
    expect(row('projects').slice(0, 2)).toEqual(['53', 'at least 34']);
    expect(row('verdict')).toEqual(['cannot tell', 'lower bound only', 'the yardstick']);
    expect(row('ratio')[2]).toBe('1.0');
    // Distinct projects that name any municipality, counted from the data.
    expect(row('projects')[2]).toBe(`at least ${String(dataset.projects.filter(({ placeCodes }) => placeCodes.length > 0).length)}`);
  });

  it('has a column of its own for a frame that is not the region', () => {
    showPage({ compared: ['240', '698'], sentence: { frame: 'listed' } });
    expect([...document.querySelectorAll('.profile-compare thead th')].map(({ textContent }) => textContent)).toEqual(['Figure', 'Kemi', 'Rovaniemi', 'Lapland (21 municipalities)', 'Frame of the sentence (6 municipalities)']);
    expect(row('verdict')[1]).toBe('not in the frame');
    expect(row('speakers')[3]).toBe('1,769');
  });

  it('says who has most and fewest among whole lists, and nothing of the others', () => {
    showPage({ compared: ['240', '851', '698'] });
    expect(onScreen().querySelector('.result-lead')?.textContent)
      .toBe('Projects per 1,000 foreign-language speakers: most in Tornio (13.7), fewest in Kemi (11.9), among municipalities with a whole list of their own in the register. Figures are lower bounds, and the place in the order is not known: Rovaniemi.');
  });

  it('removes and adds municipalities, at most five', async () => {
    showPage({ compared: ['240', '851'] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove from the comparison: Kemi' }));
    expect(actions.onCompare).toHaveBeenLastCalledWith(['851']);
    await userEvent.click(screen.getByRole('combobox', { name: 'Add a municipality (at most 5)' }));
    expect(screen.getAllByRole('option')).toHaveLength(19);
    await userEvent.click(screen.getByRole('option', { name: 'Ylitornio' }));
    expect(actions.onCompare).toHaveBeenLastCalledWith(['240', '851', '976']);
    cleanup();
    showPage({ compared: ['240', '851', '148', '698', '976'] });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/has its most, 5 municipalities/)).toBeTruthy();
  });

  it('is exported with ranges in rows of their own', async () => {
    showPage({ compared: ['240', '698'] });
    await takeAlong('CSV', { title: 'Comparison: Kemi and Rovaniemi' });
    const [request] = requests;
    const rows = request?.kind === 'csv' ? request.table.rows : [];
    expect(rows.find(([name]) => name === 'Foreign-language speakers 2021')?.[1]).toBe(926);
    expect(rows.find(([name]) => name === 'Foreign-language speakers 2021: range, low')?.slice(1, 2)).toEqual([926]);
    expect(rows.some((cells) => cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell)))).toBe(false);
  });

  it('counts target groups side by side as the data do', () => {
    showPage({ compared: ['240', '851'], language: 'fi' });
    const of = (code: string): string => String(dataset.projects.filter(({ placeCodes, targetGroups }) => placeCodes.includes(code) && targetGroups.includes('youth')).length);
    expect(cellsOf(partUnder('Hankkeet kohderyhmittäin')).find(([name]) => name === 'Nuoret')).toEqual(['Nuoret', of('240'), of('851')]);
  });
});
