// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import { LANGUAGES, type Language } from '../../../src/schema/language.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { DataPage, type DataPageProps } from '../../../src/views/data/DataPage.tsx';
import { FORMULAS } from '../../../src/views/data/formula-ids.ts';
import { REFERENCES } from '../../../src/views/data/references.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { TEXTS } from './page-texts.ts';
import { readDictionary, readDocuments, readRecords, readSources } from './real-evidence.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const COMPLETE = { dataset, records: readRecords(), documents: readDocuments(), sources: readSources(), dictionary: readDictionary(), archive: readArchive(), packageVersion: '9.8.7' };

interface ShowOptions {
  readonly language?: Language;
  readonly sentence?: Partial<Sentence>;
  readonly parts?: Partial<DataPageProps>;
}

const show = ({ language = 'en', sentence = {}, parts = {} }: ShowOptions = {}) =>
  render(
    <TextContext value={TEXTS[language]}>
      <DataPage {...COMPLETE} result={answer({ ...OPENING_SENTENCE, ...sentence })} {...parts} />
    </TextContext>,
  );

const setWidth = (isNarrow: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow, addEventListener: () => undefined, removeEventListener: () => undefined }));
};

/** Cells of the row with this heading, in column order, without its heading. */
const cells = (table: HTMLElement, heading: string | RegExp): readonly (string | null)[] => {
  const row = within(table).getByRole('rowheader', { name: heading }).closest('tr');
  if (row === null) throw new Error('a heading outside a row');
  return within(row).getAllByRole('cell').map(({ textContent }) => textContent);
};
const tableNamed = (name: string | RegExp) => screen.getByRole('table', { name });
const summaryOf = (name: string): HTMLElement => {
  const summary = document.getElementById(`data-table-${name}`)?.querySelector('summary');
  if (!(summary instanceof HTMLElement)) throw new Error(`no table "${name}"`);
  return summary;
};

const goTo = (hash: string): void => {
  act(() => {
    window.history.replaceState(null, '', hash);
    window.dispatchEvent(new Event('hashchange'));
  });
};

beforeEach(() => {
  setWidth(false);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

describe('the page', () => {
  it.each(LANGUAGES)('says everything in %s, from the data', (language) => {
    const { container } = show({ language });
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN|\[object/);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(8);
    expect(container.textContent).toContain('227');
  });

  it('has one contents list whose links lead to its eight sections and leave the question in the address alone', () => {
    show();
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent));
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      expect(href).toMatch(/^#data-[a-z]+$/);
      expect(document.getElementById(href.slice(1))?.tagName).toBe('H2');
    }
  });

  it('gives every id once, and every link inside the page has its place', () => {
    const { container } = show();
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('goes to the place that the address names on arrival', () => {
    window.history.replaceState(null, '', '/?page=data#data-method');
    show();
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts.map((element) => (element instanceof Element ? element.id : ''))).toContain('data-method');
  });

  it('stands without the parts that are still on their way', () => {
    const { container } = show({ parts: { records: null, documents: null, sources: null, dictionary: null, archive: null } });
    expect(screen.getAllByText('Loading …').length).toBeGreaterThanOrEqual(4);
    expect(tableNamed('The municipalities of Lapland in the register')).toBeDefined();
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN/);
  });
});

describe('what the register covers', () => {
  it('lists all 21 municipalities, the lower bounds in words', () => {
    show();
    const table = tableNamed('The municipalities of Lapland in the register');
    expect(within(table).getAllByRole('row')).toHaveLength(22);
    expect(cells(table, 'Kemi')).toEqual(['53', 'its own', expect.stringContaining('A zero is information too')]);
    expect(cells(table, 'Ylitornio').slice(0, 2)).toEqual(['at least 19', 'part of one']);
    expect(cells(table, 'Rovaniemi').slice(0, 2)).toEqual(['at least 34', 'none']);
  });

  it('warns of Rovaniemi with figures from the data', () => {
    show();
    const note = screen.getByRole('complementary', { name: 'Rovaniemi: read the figure with care' });
    expect(note.textContent).toContain('36% of its people (2021)');
    expect(note.textContent).toContain('123 projects have a lead body at home there, and 149 projects');
  });
});

describe('the definitions', () => {
  it('share a real project by each rule', () => {
    show();
    const table = tableNamed('What one project adds to each municipality’s figure');
    expect(cells(table, 'Rovaniemi')).toEqual(['64,180', '1', '0.25', '0.46']);
    expect(cells(table, 'Municipalities of Lapland')).toEqual(['105,495', '3', '0.75', '0.75']);
    expect(cells(table, 'Outside Lapland')).toEqual(['–', '–', '0.25', '0.25']);
  });

  it('count projects by target group, theme and funder', () => {
    show();
    expect(within(tableNamed('Target groups')).getAllByRole('row')).toHaveLength(20);
    expect(cells(tableNamed('Target groups'), 'immigrants')[0]).toBe('23');
    expect(within(tableNamed('Themes')).getAllByRole('row')).toHaveLength(5);
    const families = within(tableNamed('Funders and groups of funders')).getAllByRole('row').slice(1);
    const sum = families.reduce((total, row) => total + Number(within(row).getAllByRole('cell')[0]?.textContent), 0);
    expect(sum).toBe(227);
  });
});

describe('the worked example', () => {
  it('opens on a listed municipality and follows the choice of another', async () => {
    show();
    expect(cells(tableNamed('Calculation: Kemi'), 'Number of projects, d')[1]).toBe('11');
    expect(cells(tableNamed('Calculation: Kemi'), 'Expected number, e')[0]).toMatch(/^51 × 926 \/ 5,39\d$/);
    expect(cells(tableNamed('Calculation: Kemi'), 'Hoover index')[1]).toBe('40%');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Municipality' }), 'Inari');
    const inari = tableNamed('Calculation: Inari');
    expect(cells(inari, 'Number of projects, d')[1]).toBe('0');
    expect(cells(inari, 'Gap')[1]).toMatch(/^2\.\d\d/);
    expect(screen.getByText(/its number of projects is a lower bound, and a gap proves no shortage/)).toBeDefined();
  });

  it('names the interval of the rule in force', () => {
    show({ sentence: { allocation: 'equal' } });
    expect(cells(tableNamed('Calculation: Kemi'), 'Interval, 95%')[0]).toMatch(/^Fay and Feuer/);
    cleanup();
    show();
    expect(cells(tableNamed('Calculation: Kemi'), 'Interval, 95%')[0]).toMatch(/^Garwood/);
  });

  it('gives the reason where a municipality is not compared or nothing is selected', async () => {
    show({ sentence: { frame: 'listed' } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Municipality' }), 'Inari');
    expect(cells(tableNamed('Calculation: Inari'), 'Expected number, e')).toEqual(['–', TEXTS.en.t('quantity.missing.not_applicable')]);
    cleanup();
    show({ sentence: { text: 'no project has this name' } });
    expect(cells(tableNamed(/^Calculation/), 'Hoover index')[1]).toBe(TEXTS.en.t('quantity.missing.not_applicable'));
  });

  it('has no interval for themes', () => {
    show({ sentence: { counted: 'themes' } });
    expect(cells(tableNamed(/^Calculation/), 'Interval, 95%')).toEqual(['–', TEXTS.en.t('quantity.missing.not_applicable')]);
  });
});

describe('formulas', () => {
  it('are read in words and cite their source', () => {
    show();
    const hoover = screen.getByRole('article', { name: 'Hoover index' });
    expect(hoover.textContent).toContain('Formula: H is half the sum');
    expect(hoover.textContent).toContain('Hoover, E. M. (1936)');
    expect(within(screen.getByRole('article', { name: 'Gap' })).getByText('Katve’s own rule.')).toBeDefined();
  });

  it.each(FORMULAS)('say %s in words, signs and a reading, under an id that a link can name', (name) => {
    show();
    const heading = document.getElementById(`data-method-${name}`);
    const article = heading?.closest('article');
    expect(heading?.textContent).toBe(TEXTS.en.t(`dataMethod.${name}.title`));
    expect(article?.querySelector('.data-formula [aria-hidden]')?.textContent).toMatch(/[∈=<>≤×]|max/);
    expect(article?.querySelector('.data-formula .visually-hidden')?.textContent).toBe(`Formula: ${TEXTS.en.t(`dataMethod.${name}.reading`)}`);
    expect(article?.querySelector('.data-citation')?.textContent).toMatch(REFERENCES[name].length === 0 ? /^Katve’s own rule\.$/ : /^Sources?: .+\(\d{4}\)/);
  });

  it.each([
    ['smoothed', 'r*(m) = r̄ + AA + φ r̄ / e(m) × (r(m) − r̄)A = max(0, s² − φ r̄ē)', 'Marshall, R. J. (1991)'],
    ['funnel', 'φ ke(m)P(X ≤ k) = 0.025; 0.975; 0.001; 0.999X ~ Poisson(e(m) / φ)', 'Spiegelhalter, D. J. (2005)'],
    ['gini', 'G = 1 − Σi (xi − xi−1)(yi + yi−1)', 'Gastwirth, J. L. (1971)'],
    ['hole', 'e(m, c) = R(m) K(c)TLQ = d(m, c)e(m, c)P = Q(ds + 1, es)s = Σ w²Σ w', 'Bohm, G. & Zech, G. (2014)'],
    ['concentration', 'HHI = Σi ai²1HHI', 'Hirschman, A. O. (1964)'],
    ['headquarters', 'd2(m) − d1(m)u = Σ h(m)Σ n(m)', 'Katve’s own rule.'],
    ['call', 'min Σm ∈ F max(0, e′(m) − d′(m)) = min D′ × H′d′(m) = d(m) + Σj w(j, m)', 'Gross, O. (1956)'],
    ['succession', 't2(q) > t2(p)t1(q) ≤ t2(p) + 12b = t1(q) − t2(p) − 1', 'Katve’s own rule.'],
    ['moran', 'I = nΣ wij × Σ wij zi zjΣ zi²P = 1 + #(I* ≥ I)1 + 999', 'Moran, P. A. P. (1950)'],
  ])('give %s of the Gaps page as it is computed, with its source', (name, signs, source) => {
    show();
    const article = document.getElementById(`data-method-${name}`)?.closest('article');
    expect(article?.querySelector('.data-formula [aria-hidden]')?.textContent?.replaceAll(' ', ' ')).toBe(signs);
    expect(article?.textContent).toContain(source);
    expect(article?.textContent).toContain(TEXTS.en.t(`dataMethod.${name}.note`));
  });
});

describe('the coding', () => {
  it('gives the agreement and the confidence counted from the records', () => {
    show();
    expect(cells(tableNamed('Agreement of the two coders'), 'Target groups, all together (kappa)')).toEqual(['0.94']);
    const table = tableNamed('How sure the coding is');
    expect(['high', 'medium', 'low'].map((level) => cells(table, level)[1])).toEqual(['166', '46', '15']);
    expect(screen.getByText(/^Inferred \(56\)/)).toBeDefined();
    expect(screen.getByText(/^Derived \(29\)/)).toBeDefined();
  });
});

describe('the slips', () => {
  it('stand under their document with difference and lines', () => {
    show();
    const slip = screen.getByRole('article', { name: 'Parts of the funding do not make the total' });
    expect(slip.textContent).toContain('parts 478,871 euros, total 520,289 euros, difference −41,418 euros');
    expect(slip.textContent).toContain('Lines 16, 18');
    expect(slip.closest('details')?.querySelector('summary')?.textContent).toContain('Services for immigrants in Sea Lapland');
    expect(screen.getByText(/Places found: 33\./)).toBeDefined();
  });
});

describe('the sources', () => {
  it('say publisher, date, licence and the tables that use them', () => {
    show();
    expect(cells(tableNamed('Statistics'), /^Share of foreign-language speakers by municipality/)).toEqual([
      expect.stringContaining('Statistics Finland'), '2020–2025', 'CC BY 4.0', 'Population and foreign-language speakers',
    ]);
    expect(cells(tableNamed('Documents'), /^Register of welfare projects/).slice(0, 2)).toEqual(['2023', 'not stated']);
    expect(cells(tableNamed('Map data'), /^Natural Earth/).at(-1)).toBe('checks, or the background of the map');
  });

  it('names licences and how to cite', () => {
    show();
    expect(screen.getByText(/EUPL-1\.2/)).toBeDefined();
    expect(screen.getByText(/Data version 9\.8\.7\. CC BY 4\.0/)).toBeDefined();
  });

  it('puts publisher, date and licence under the title on a phone', () => {
    setWidth(true);
    show();
    expect(within(tableNamed('Statistics')).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Source', 'Used for']);
    expect(within(tableNamed('Statistics')).getByRole('rowheader', { name: /^Share of foreign-language.*2020–2025 · CC BY 4\.0/ })).toBeDefined();
  });
});

describe('the dictionary', () => {
  it('opens a table by its summary and shows keys, units, closed lists and links', async () => {
    show();
    expect(screen.queryByRole('table', { name: 'Columns: population' })).toBeNull();
    await userEvent.click(summaryOf('population'));
    const table = tableNamed('Columns: population');
    expect(cells(table, 'codekey')[0]).toBe('text');
    expect(cells(table, 'foreign_language_share').slice(0, 2)).toEqual(['number', '% of population']);
    expect(cells(table, 'population_basis').at(-1)).toContain('Values: final, preliminary');
    expect(within(table).getByRole('link', { name: 'municipality.code' }).getAttribute('href')).toBe('#data-table-municipality');
    expect(summaryOf('population').textContent).toContain('12 columns, 231 rows');
  });

  it('opens the table that the address names, and closes it by hand', async () => {
    show();
    goTo('#data-table-reach');
    expect(tableNamed('Columns: reach')).toBeDefined();
    await userEvent.click(summaryOf('reach'));
    expect(screen.queryByRole('table', { name: 'Columns: reach' })).toBeNull();
    goTo('#data-table-coverage');
    const view = tableNamed('Columns: coverage');
    expect(cells(view, 'projects_named').slice(0, 2)).toEqual(['INTEGER', 'projects']);
    expect(cells(view, 'moons')[1]).toBe('moons');
  });

  it('searches, opens what fits and says how much it found', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search tables and columns' }), 'coding_confidence');
    const search = screen.getByRole('search');
    expect(within(search).getByRole('status').textContent).toBe('1 table, 1 column');
    expect(within(tableNamed('Columns: project')).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['coding_confidence']);
    await userEvent.type(screen.getByRole('searchbox'), ' zzz');
    expect(within(search).getByRole('status').textContent).toBe('No table or column matches “coding_confidence zzz”.');
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(screen.queryByRole('table', { name: 'Columns: project' })).toBeNull();
  });

  it('puts type and unit under the name on a phone', async () => {
    setWidth(true);
    show();
    await userEvent.click(summaryOf('population'));
    const table = tableNamed('Columns: population');
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Column', 'Meaning']);
    expect(within(table).getByRole('rowheader', { name: /^foreign_language_share.*number · % of population/ })).toBeDefined();
  });
});

describe('a wide table', () => {
  it('becomes a region that the keyboard can scroll, only when it does not fit', () => {
    const observed: (() => void)[] = [];
    vi.stubGlobal('ResizeObserver', class {
      constructor(onChange: () => void) { observed.push(onChange); }
      observe(): void { /* sizes are given below */ }
      disconnect(): void { /* nothing to end */ }
    });
    show();
    const name = 'The municipalities of Lapland in the register. The table scrolls sideways.';
    expect(screen.queryByRole('region', { name })).toBeNull();
    vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(390);
    act(() => { for (const onChange of observed) onChange(); });
    expect(screen.getByRole('region', { name }).tabIndex).toBe(0);
    vi.restoreAllMocks();
    Element.prototype.scrollIntoView = vi.fn();
  });
});
