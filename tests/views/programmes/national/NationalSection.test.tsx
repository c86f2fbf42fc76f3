// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/schema/language.ts';
import { NationalSection } from '../../../../src/views/programmes/national/NationalSection.tsx';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { documents, partUnder, requests, rowsUnder, showSection, went } from '../real-programmes.tsx';
import { takeAlong } from '../../shared/take-along.ts';

const REACH = 'Which themes reach Lapland through a body';
const MONEY = 'Where the theme’s money is';

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  requests.length = 0;
  went.length = 0;
});

const showTheme = (theme: string) => showSection(NationalSection, { programmes: { section: 'national', theme } });
const barOf = (theme: string): readonly (readonly [string, number])[] =>
  [...document.querySelectorAll(`[data-theme="${theme}"] rect`)].map((bar) => [bar.getAttribute('class') ?? '', Number(bar.getAttribute('width'))]);

describe('all themes', () => {
  it('open with how many reach Lapland, and what that does not tell', () => {
    showSection(NationalSection);
    expect(document.querySelector('.result-lead')?.textContent).toBe([
      'Of the 12 national themes of the ESF+, 7 have at least one body seated in Lapland in their projects.', 'In one theme only a member of the Lapland network whose seat is not known takes part.',
      'The listed projects of 3 themes have no body from Lapland.', 'For one theme this cannot be said, because the document lists only some of its projects.', 'A body from Lapland or a network member takes part in 11 projects, 2 of which a body from Lapland leads.',
    ].join(' '));
    expect(screen.getByRole('note').textContent).toBe('A body that takes part does not tell where the work is done: it may be done elsewhere, and a project led from elsewhere may reach Lapland. Lapland is not recorded as the area of any project. The document does not tell how much of the themes’ money goes to Lapland.');
  });

  it('name those that no seat ties to Lapland, each with its reason and a link', () => {
    showSection(NationalSection);
    const list = screen.getByRole('list', { name: /^Themes whose listed projects have no body/ });
    expect(within(list).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#theme/new_job_opportunities', '#theme/social_enterprises', '#theme/equality_disadvantage', '#theme/inclusion_support', '#theme/safety_nets_youth']);
    expect(within(list).getAllByRole('listitem').at(-1)?.textContent).toContain('cannot be said: 1 listed, 13 projects by the document');
  });

  it('say as what a body takes part, and whether its home is known', () => {
    showSection(NationalSection);
    const rows = rowsUnder(REACH);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.[2]).toBe('MERIT: Lapin ammattikorkeakoulu Oy, partnerOsuvuutta työmarkkinoille: Valo-Valmennusyhdistys ry, partner *');
    expect(rows[2]?.[2]).toBe('Sie osaat ja kuulut: Rovaniemen koulutuskuntayhtymä, lead');
    expect(rows[4]?.[4]).toBe('44 projects; 11 project groups; the coordination project is counted');
    expect(rows[3]?.[4]).toBe('the number of projects is not stated');
    expect(within(partUnder(REACH)).getAllByRole('link', { name: 'Lapin yliopisto' })[0]?.getAttribute('href')).toBe('#body/lapin-yliopisto');
  });

  it('never add up counts of projects', () => {
    showSection(NationalSection);
    expect(document.body.textContent).toContain('So the counts are neither added up nor compared.');
    const sum = documents.esfThemes.reduce((all, { projectsFunded }) => all + (projectsFunded ?? 0), 0);
    expect(document.body.textContent).not.toMatch(new RegExp(`\\b${String(sum)}\\b`));
  });

  it('list projects with a body of Lapland first, and all when asked', () => {
    showSection(NationalSection);
    expect(rowsUnder('The projects and their bodies')).toHaveLength(11);
    expect(partUnder('The projects and their bodies').textContent).toContain('* A member of the Lapland network whose seat the sources do not state.');
    expect(document.body.textContent).toContain('LAB-ammattikorkeakoulu Oy (lead); Lapin ammattikorkeakoulu Oy; Tampereen ammattikorkeakoulu Oy');
    fireEvent.click(screen.getByRole('radio', { name: 'All that are listed' }));
    expect(rowsUnder('The projects and their bodies')).toHaveLength(71);
  });

  it('name the white spots, and the places in Lapland with how they are known', () => {
    showSection(NationalSection);
    const part = partUnder('White spots and Lapland in the document');
    expect(within(within(part).getByRole('list', { name: 'White spots that the document names' })).getAllByRole('listitem')).toHaveLength(4);
    expect(within(part).getByText(/None of them is in Lapland\./)).toBeTruthy();
    expect(part.querySelector('[data-fact="coverage-lanupe-lapland"]')?.textContent).toContain('inferred');
  });

  it('tell content areas without projects, the emptiest first, and themes that say nothing of them', () => {
    showSection(NationalSection);
    const rows = rowsUnder('Content areas without projects');
    expect(rows.map((row) => row[2])).toEqual(['none', 'none', ...Array.from({ length: 13 }, () => 'none yet')]);
    expect(partUnder('Content areas without projects').textContent).toContain('“Innovation skills in the creative and cultural sector”');
  });

  it('tell calls that are not closed', () => {
    showSection(NationalSection);
    const states = rowsUnder('Open and coming calls').map((row) => row[2]);
    expect(states).toHaveLength(17);
    expect(states).not.toContain('closed');
    expect(states.filter((state) => state === 'open')).toHaveLength(2);
  });

  it.each(LANGUAGES)('have words for everything: %s', (language) => {
    const { container } = showSection(NationalSection, { language });
    openFolds();
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN|null/);
  });
});

describe('the money', () => {
  it('is a bar of its own scale: the frame is as wide for a small theme as for a large one', () => {
    showSection(NationalSection);
    const frames = documents.esfThemes.map(({ id }) => barOf(id).find(([name]) => name === 'national-frame')?.[1]);
    expect(new Set(frames)).toEqual(new Set([959]));
    expect(barOf('new_job_opportunities').map(([name, width]) => [name, Math.round(width)])).toEqual([
      ['national-frame', 959], ['national-reserved', 34], ['national-committed', 34], ['national-paid', 34],
    ]);
  });

  it('draws nothing for zero and for what is not stated, and says which it is', () => {
    showSection(NationalSection);
    expect(barOf('hard_to_employ').map(([name]) => name)).toEqual(['national-frame', 'national-reserved']);
    expect(document.querySelector('[data-theme="hard_to_employ"]')?.textContent).toContain('committed €0 (0%) · paid €0 (0%)');
    expect(document.querySelector('[data-theme="equality_disadvantage"]')?.textContent).toContain('paid: not stated · not reserved €11,752,461');
  });

  it('says that one frame is the coordination\'s part only', () => {
    showSection(NationalSection);
    expect(document.querySelector('[data-theme="safety_nets_youth"]')?.textContent).toContain('The frame of €4,000,000 is the coordination’s part only; the whole objective has €30,000,000.');
    expect(document.querySelector('[data-theme="working_life"]')?.textContent).not.toContain('coordination’s part');
  });

  it('has a narrow picture for a narrow screen', () => {
    setNarrow(true);
    showSection(NationalSection);
    expect(partUnder(MONEY).querySelector('svg[role="img"]')?.getAttribute('viewBox')).toMatch(/^0 0 360 /);
  });

  it('never claims that amounts lie inside one another when they do not', () => {
    const words = 'The bars are drawn inside one another';
    showSection(NationalSection);
    expect(document.body.textContent).toContain(words);
    cleanup();
    const esfThemes = documents.esfThemes.map((theme) => ({ ...theme, committedEur: theme.reservedEur + 1 }));
    showSection(NationalSection, { documents: { ...documents, esfThemes } });
    expect(document.body.textContent).not.toContain(words);
  });

  it('is exported with shares and with what is not stated', async () => {
    showSection(NationalSection);
    await takeAlong('CSV', { within: partUnder(MONEY) });
    const [request] = requests;
    expect(request?.sourceIds).toEqual(['doc-esfplus']);
    const row = request?.kind === 'csv' ? request.table.rows.find(([name]) => name === 'Promoting equality and gender equality, fighting disadvantage') : undefined;
    expect(row?.slice(1)).toEqual([16_000_000, 4_247_539, 2_679_190, null, 11_752_461, 26.54711875, 16.7449375, null, 'not stated', '2024-10-31']);
  });
});

describe('one theme', () => {
  it('says its money, how it reaches Lapland, and through whom', () => {
    showTheme('continuous_learning');
    expect(document.querySelector('.result-lead')?.textContent).toBe('The money frame is €38,800,000: reserved €6,100,000 (16%), committed €2,100,000 (5%), paid €300,000 (1%) and not reserved €32,700,000 (state on 31/10/2024). Lapland: a body from Lapland takes part. Kohti yliopistoa – valmentava koulutus maahanmuuttajille: Lapin yliopisto, implementer (no lead is marked).');
    expect(screen.getByText('Ministries').nextElementSibling?.textContent).toBe('not stated');
    expect(screen.getByText('Period in the document').nextElementSibling?.textContent).toBe('2021–2027');
  });

  it('shows a period in both forms where it is written in another', () => {
    showTheme('new_job_opportunities');
    expect(screen.getByText('Period in the document').nextElementSibling?.textContent).toBe('10/2021-10/2024; read as October 2021–October 2024');
  });

  it('has facts by kind with white spots first, and names the kinds that are missing', () => {
    showTheme('children_youth_families');
    expect([...document.querySelectorAll('.programmes-kind h4')].map(({ textContent }) => textContent)).toEqual(['White spot (2)', 'Where a programme runs or does not (3)', 'Content area of a programme (4)', 'Call for projects (2)', 'Call without the expected result (1)']);
    expect(screen.getByText('Of these the document says nothing in the theme: place of a pilot. That does not mean that there are none.')).toBeTruthy();
  });

  it('has facts about its projects too', () => {
    showTheme('immigrants_everyday_life');
    expect(document.querySelector('[data-fact="pilot-sie-osaat"]')?.textContent).toContain('Rovaniemi');
  });

  it('lists only its own projects, and says when the list is short', () => {
    showTheme('safety_nets_youth');
    expect(rowsUnder('The theme’s projects')).toHaveLength(1);
    expect(partUnder('The theme’s projects').textContent).toContain('The document lists only some of the theme’s projects');
    cleanup();
    showTheme('working_life');
    expect(rowsUnder('The theme’s projects')).toHaveLength(11);
    expect(partUnder('The theme’s projects').textContent).not.toContain('whose seat the sources do not state');
    expect(partUnder('The theme’s projects').textContent).toContain('€899,874, cost estimate');
    expect(partUnder('The theme’s projects').textContent).not.toContain('only some');
  });

  it('leads to the other themes', () => {
    showTheme('working_life');
    fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), { target: { value: 'hard_to_employ' } });
    expect(went).toEqual(['#theme/hard_to_employ']);
    expect(screen.getByRole('link', { name: 'All themes side by side' }).getAttribute('href')).toBe('#theme/');
  });

  it('that is not known is said, with a way on', () => {
    showTheme('moon_landing');
    expect(screen.getByRole('note').textContent).toBe('There is no theme “moon_landing” in the document.');
    expect(screen.getByRole('link', { name: 'All themes side by side' })).toBeTruthy();
  });

  it.each(documents.esfThemes.map(({ id }) => id))('has words for everything: %s', (theme) => {
    const { container } = showTheme(theme);
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN|null/);
  });
});
