// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gaps } from '../../../../src/i18n/en/gaps.ts';
import { gapsHoles } from '../../../../src/i18n/en/gaps-holes.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../../src/schema/export-content.ts';
import { OPENING_GAPS_VIEW, type GapsView } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { HolesSection } from '../../../../src/views/gaps/holes/HolesSection.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';
import { takeAllAlong } from '../../shared/take-along.ts';

const analyst = createAnalyst(readRealDataset());
const text = createText('en', { ...en, gaps, gapsHoles });
const actions = { onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(),
      hrefOfSection: () => '#' };
const requests: ExportRequest[] = [];

interface Setting {
  readonly sentence?: Partial<Sentence>;
  readonly view?: Partial<GapsView>;
  readonly selected?: string | null;
}

const section = ({ sentence = {}, view = {}, selected = null }: Setting) => (
  <TextContext value={text}>
    <HolesSection analyst={analyst} result={analyst.answer({ ...OPENING_SENTENCE, ...sentence })} view={{ ...OPENING_GAPS_VIEW, ...view }} selected={selected}
      actions={actions} onExport={(request) => requests.push(request)} />
  </TextContext>
);
const show = (setting: Setting = {}) => render(section(setting));

const grid = () => within(screen.getByRole('grid'));
const cell = (name: RegExp): HTMLElement => grid().getByRole('button', { name });
const figuresOf = (place: RegExp): readonly string[] => within(grid().getByRole('row', { name: place })).getAllByRole('gridcell').map((each) => each.textContent ?? '');

beforeEach(() => { Element.prototype.scrollIntoView = vi.fn(); });
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  requests.length = 0;
});

describe('the lead', () => {
  it('says that chance explains every hole where it does, and which is the clearest', () => {
    show();
    const lead = screen.getByText(/chance can explain every hole/).closest('p');
    expect(lead?.textContent).toMatch(/The clearest of them: Kemi, theme sense of community: no project, .* would give 1\.0\./);
    expect(screen.getByText(/56 of 84 cells are empty/).textContent).toMatch(/the whole list of their own is not in the register: Inari, Pelkosenniemi, Pello, Salla, Savukoski and Ylitornio\. The whole column is empty: safety\./);
    expect(screen.getByText(/In 4 cells so much is expected/).textContent).toMatch(/Unusually low \(probability under 5%\): 0; chance alone would give 4 at most/);
  });

  it('says the rarest hole first', () => {
    show({ sentence: { targetGroups: [] } });
    expect(screen.getByText(/^Keminmaa, theme safety: no project, .* 3\.6\./, { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText(/This is the most surprising hole/)).toBeTruthy();
  });

  it('says what to do when no project fits', () => {
    show({ sentence: { text: 'nowhere' } });
    expect(screen.getByText(/No project fits all conditions/)).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.queryByText(/Unusually low/)).toBeNull();
  });
});

describe('the matrix', () => {
  it('has a row for each municipality, those with a list of their own first, then a sum', () => {
    show();
    const heads = grid().getAllByRole('rowheader').map((head) => head.textContent);
    expect(heads).toHaveLength(22);
    expect(heads.slice(0, 7)).toEqual(['Kemi', 'Keminmaa', 'Simo', 'Tervola', 'Tornio', 'Ylitornio, part of its list', 'Enontekiö, no list of its own']);
    expect(figuresOf(/^Kemi /)).toEqual(['11', '3', '0', '0', '14']);
    expect(figuresOf(/^Sum of cells/)).toEqual(['51', '11', '0', '5', '67']);
  });

  it('says each cell in words, and where it is a lower bound', () => {
    show();
    expect(cell(/^Kemi, theme sense of community: 0 projects, expected 1\.0$/).className).toContain('gaps-holes-void');
    expect(cell(/^Kemi, theme safety: 0 projects, expected 0\.0$/).className).toContain('gaps-holes-empty');
    expect(cell(/^Tornio, theme wellbeing: 1 project, expected 1\.6$/).className).toContain('gaps-holes-few');
    expect(cell(/^Inari, theme safety: 0 projects, expected 0\.0, lower bound$/).closest('tr')?.className).toContain('gaps-holes-bound');
  });

  it.each([
    ['quotient', ['1.0', '1.3', '–', '0']],
    ['surprise', ['62%', '80%', '100%', '35%']],
  ] as const)('shows the %s instead', (figure, shown) => {
    show({ view: { cell: figure } });
    expect(figuresOf(/^Kemi /).slice(0, 4)).toEqual(shown);
    const figureName = gapsHoles.figure[figure];
    expect(cell(/^Kemi, theme sense of community/).getAttribute('aria-label')).toBe(`Kemi, theme sense of community: 0 projects, expected 1.0; ${figureName}: ${shown[3]}`);
  });

  it('marks the chosen columns', () => {
    show({ view: { columns: 'targetGroup' } });
    expect(grid().getAllByRole('columnheader').filter((head) => head.textContent?.includes('chosen in the sentence')).map((head) => head.textContent)).toEqual(['immigrants, chosen in the sentence']);
  });

  it.each([
    ['theme', 'Themes', 6], ['targetGroup', 'Target groups', 21], ['fund', 'Funders', 5], ['year', 'Years', 10],
  ] as const)('has columns by %s', (columns, name, heads) => {
    show({ view: { columns } });
    expect(grid().getAllByRole('columnheader')).toHaveLength(heads);
    expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
  });

  it('asks for other columns and figures', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Funders' }));
    expect(actions.onView).toHaveBeenCalledWith({ columns: 'fund' });
    await userEvent.click(screen.getByRole('radio', { name: 'Number / expected' }));
    expect(actions.onView).toHaveBeenCalledWith({ cell: 'quotient' });
  });

  it('chooses a pressed cell’s column and opens its municipality', async () => {
    show();
    await userEvent.click(cell(/^Kemi, theme sense of community/));
    expect(actions.onSentence.mock.calls).toEqual([[{ themes: ['community'] }]]);
    expect(actions.onSelect.mock.calls).toEqual([['240']]);
  });

  it('closes the municipality when its chosen cell is pressed again, and opens one by its name', async () => {
    show({ sentence: { themes: ['community'] }, selected: '240' });
    const pressed = cell(/^Kemi, theme sense of community/);
    expect(pressed.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(pressed);
    expect(actions.onSentence).not.toHaveBeenCalled();
    await userEvent.click(grid().getByRole('button', { name: 'Inari, no list of its own' }));
    await userEvent.click(grid().getByRole('button', { name: 'Kemi' }));
    expect(actions.onSelect.mock.calls).toEqual([[null], ['148'], [null]]);
  });

  it('is one tab stop with arrow keys inside', async () => {
    show();
    const stops = (): readonly HTMLElement[] => grid().getAllByRole('button').filter((button) => button.tabIndex === 0);
    expect(stops().map((button) => button.textContent)).toEqual(['Kemi']);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Keminmaa, theme wellbeing: 1 project/);
    expect(stops()).toEqual([document.activeElement]);
    await userEvent.keyboard('{Enter}');
    expect(actions.onSelect).toHaveBeenCalledWith('241');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Utsjoki, theme sense of community/);
    await userEvent.tab();
    expect(document.activeElement?.closest('[role="grid"]')).toBeNull();
  });

  it('keeps a tab stop when the columns become fewer', async () => {
    const { rerender } = show({ view: { columns: 'targetGroup' } });
    grid().getAllByRole('button')[0]?.focus();
    await userEvent.keyboard('{End}');
    rerender(section({ view: { columns: 'theme' } }));
    expect(grid().getAllByRole('button').filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });
});

describe('the list of holes', () => {
  const part = (heading: string) => {
    const found = screen.getByRole('heading', { name: heading }).closest('section');
    if (found === null) throw new Error('no section');
    return within(found);
  };

  it('puts municipalities with a list of their own under a heading of their own', () => {
    show();
    const items = part('Holes in municipalities whose own list is in the register').getAllByRole('listitem');
    expect(items.map((item) => item.textContent?.split(':')[0])).toEqual(['Kemi, theme sense of community', 'Tornio, theme wellbeing', 'Simo, theme social inclusion', 'Tervola, theme social inclusion']);
    expect(part('May be a hole in the register').getByText(/There may be more projects/)).toBeTruthy();
    expect(part('May be a hole in the register').getAllByRole('listitem')).toHaveLength(3);
  });

  it('shows all when asked', async () => {
    show();
    const own = part('Holes in municipalities whose own list is in the register');
    await userEvent.click(own.getByRole('button', { name: 'Show all 7' }));
    expect(own.getAllByRole('listitem').map((item) => item.textContent?.split(':')[0])).toContain('Simo, theme sense of community');
    expect(own.getByRole('button', { name: 'Show fewer', expanded: true })).toBeTruthy();
  });

  it('opens a hole', async () => {
    show({ view: { columns: 'year' } });
    await userEvent.click(screen.getByRole('button', { name: /^Keminmaa, running in 2018: no project, though/ }));
    expect(actions.onSentence).toHaveBeenCalledWith({ period: { kind: 'years', from: 2018, to: 2018 } });
    expect(actions.onSelect).toHaveBeenCalledWith('241');
  });
});

describe('dependence', () => {
  const table = () => within(screen.getByRole('table', { name: 'Funders and lead bodies by municipality' }));

  it('says who stands on one funder, in words and figures', () => {
    show();
    expect(screen.getByText(/^Standing on one funder: Kemijärvi \(2 projects, ESF 2014–2020\), Keminmaa \(5 projects, ESF 2014–2020\)/)).toBeTruthy();
    const kemi = within(table().getByRole('row', { name: /^Kemi / })).getAllByRole('cell').map((each) => each.textContent);
    expect(kemi).toEqual(['11', '2', 'ESF 2014–2020, 91%', '0.83', '5', 'Lapin yliopisto, 36%', '0.26']);
    const inari = within(table().getByRole('row', { name: /^Inari/ })).getAllByRole('cell').map((each) => each.textContent);
    expect(inari).toEqual(['0', '0', '–', '–', '0', '–', '–']);
  });

  it('says nothing of one funder when the sentence chooses it', () => {
    show({ sentence: { funds: ['leader'] } });
    expect(screen.getByText(/The sentence chooses a funder/)).toBeTruthy();
    expect(screen.queryByText(/Standing on one funder/)).toBeNull();
  });
});

describe('exports', () => {
  it('are tables with a caution on lower bounds', async () => {
    show({ view: { cell: 'surprise' } });
    await takeAllAlong('CSV');
    expect(requests.map(({ kind, name }) => [kind, name])).toEqual([['csv', 'hole-matrix'], ['csv', 'holes'], ['csv', 'dependence']]);
    const [matrix, holes, standing] = requests.map((request) => (request.kind === 'csv' ? request.table : undefined));
    expect(matrix?.columns.map(({ label }) => label)).toEqual(['Municipality', 'List', 'social inclusion', 'wellbeing', 'safety', 'sense of community']);
    expect(matrix?.rows[0]?.slice(0, 2)).toEqual(['Kemi', 'list of its own']);
    expect(matrix?.rows[0]?.[5]).toBeCloseTo(Math.exp(-70 / 67), 12);
    expect(holes?.rows).toHaveLength(26);
    expect(holes?.rows[0]?.slice(0, 5)).toEqual(['Kemi', 'list of its own', 'sense of community', 0, 0]);
    expect(standing?.rows).toHaveLength(21);
    for (const { columns, rows } of [matrix, holes, standing].filter((table) => table !== undefined)) expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    for (const { notes } of requests) expect(notes).toContain(gapsHoles.boundExport);
  });
});

describe('the matrix of a slide', () => {
  it('has in every cell the words and the shading of the screen, and its key', async () => {
    for (const view of [{ cell: 'count' }, { cell: 'surprise', columns: 'targetGroup' }] as const) {
      show({ sentence: { targetGroups: [] }, view });
      await takeAllAlong('CSV');
      const table = requests.flatMap((request) => (request.kind === 'csv' && request.name === 'hole-matrix' ? [request.table] : []))[0];
      const tones = { void: ['loud', 'loudLined'], empty: ['soft', 'softLined'], few: ['quiet', 'quiet'], enough: ['full', 'full'] } as const;
      const shown = [...document.querySelectorAll('.gaps-holes-grid tbody tr')].map((row) => [...row.querySelectorAll('.gaps-holes-cell')].map((each) => {
        const kind = (['void', 'empty', 'few', 'enough'] as const).find((name) => each.classList.contains(`gaps-holes-${name}`)) ?? 'enough';
        return { tone: tones[kind][row.classList.contains('gaps-holes-bound') ? 1 : 0], words: `${each.textContent}${{ void: '\u00A0!', empty: '', few: '\u00A0↓', enough: '' }[kind]}` };
      }));
      expect(table?.looks?.cells.map((row) => row.slice(2))).toEqual(shown);
      expect(table?.looks?.cells.every((row, at) => row.length === table.rows[at]?.length && row[0] === null && row[1] === null)).toBe(true);
      expect(new Set(shown.flat().map(({ tone }) => tone)).size).toBeGreaterThan(3);
      expect(table?.looks?.key.map(({ words }) => words)).toEqual([...document.querySelectorAll('.gaps-holes-key li')].map((entry) => entry.textContent.replace(/^0/, '')));
      cleanup();
      requests.length = 0;
    }
  });
});
