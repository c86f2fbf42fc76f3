// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { core as en } from '../../../src/i18n/en/core.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import type { Language } from '../../../src/schema/language.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import type { MapView } from '../../../src/state/app-state.ts';
import { createText } from '../../../src/i18n/text.ts';
import { CoverageMap } from '../../../src/views/map/CoverageMap.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { answerTo, dataset, laplandAlone, viewOf } from './lapland.ts';

const geometry = laplandAlone();
const messages = { fi, sv, en };
const onSelect = vi.fn();
const onHover = vi.fn();
const onViewChange = vi.fn();

interface Case {
  readonly language?: Language;
  readonly sentence?: Partial<Sentence>;
  readonly view?: Partial<MapView>;
}

const Stage = ({ language = 'en', sentence = {}, view: change = {} }: Case): ReactElement => {
  const [text] = useState(() => createText(language, messages[language]));
  const [result] = useState(() => answerTo(sentence));
  const [view, setView] = useState(viewOf(change));
  const [selected, setSelected] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <TextContext value={text}>
      <CoverageMap result={result} dataset={dataset} geometry={geometry} view={view} selected={selected} hovered={hovered} scheme="light" title="Projects for immigrants"
        onViewChange={(next) => { onViewChange(next); setView(next); }}
        onSelect={(code) => { onSelect(code); setSelected(code); }}
        onHover={(code) => { onHover(code); setHovered(code); }} />
    </TextContext>
  );
};

const show = (change: Case = {}): void => { render(<Stage {...change} />); };
const plain = (words: string | null | undefined): string => (words ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const list = (): HTMLElement => screen.getByRole('listbox', { name: 'Projects for immigrants' });
const activeOption = (): string => plain(document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent);
const lastCall = (spy: typeof onSelect): unknown => spy.mock.lastCall?.[0];

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('without WebGL', () => {
  it('shows the still picture of all 21, and says so', () => {
    show();
    expect(document.querySelectorAll('.map-svg [data-code]')).toHaveLength(21);
    expect(screen.getByRole('note').textContent).toContain('does not show a zoomable map');
    expect(screen.queryByRole('group', { name: 'Scale of the map' })).toBeNull();
  });

  it('lets the pointer choose a municipality and take the choice back', async () => {
    show();
    const inari = document.querySelector('.map-svg [data-code="148"] path');
    if (inari === null) throw new Error('no Inari');
    await userEvent.click(inari);
    expect(lastCall(onSelect)).toBe('148');
    expect(within(list()).getByRole('option', { name: /^Inari/ }).getAttribute('aria-selected')).toBe('true');
    await userEvent.click(inari);
    expect(lastCall(onSelect)).toBeNull();
  });
});

describe('the map for keys and screen readers', () => {
  it('is one list named by the question, each municipality in words', () => {
    show();
    const options = within(list()).getAllByRole('option').map((option) => plain(option.textContent));
    expect(options).toHaveLength(21);
    expect(options.find((words) => words.startsWith('Inari'))).toBe(
      'Inari: at least 0 projects per 10,000 inhabitants, at least 0 projects, foreign-language share 3.7%, class: large share of foreign-language speakers, few projects, The municipality’s own list is not in the register: the number is a lower bound.',
    );
    expect(options.find((words) => words.startsWith('Keminmaa'))).toBe(
      'Keminmaa: 6.3 projects per 10,000 inhabitants, 5 projects, foreign-language share 0.9%, class: small share of foreign-language speakers, many projects',
    );
  });

  it('starts at the largest gap, walks by direction, chooses and clears', async () => {
    show();
    act(() => { list().focus(); });
    expect(activeOption()).toMatch(/^Rovaniemi/);
    await userEvent.keyboard('{ArrowUp}');
    const north = activeOption();
    expect(north).not.toMatch(/^Rovaniemi/);
    await userEvent.keyboard('{Enter}');
    expect(lastCall(onSelect)).toEqual(expect.stringMatching(/^\d{3}$/));
    await userEvent.keyboard('{Escape}');
    expect(lastCall(onSelect)).toBeNull();
    await userEvent.keyboard('{Home}');
    expect(activeOption()).toMatch(/^Enontekiö/);
    await userEvent.keyboard('{End}');
    expect(activeOption()).toMatch(/^Ylitornio/);
    await userEvent.tab();
    expect(lastCall(onHover)).toBeNull();
  });

  it('leaves other keys and shortcuts alone', async () => {
    show();
    act(() => { list().focus(); });
    onHover.mockClear();
    await userEvent.keyboard('{Control>}{ArrowUp}{/Control}x');
    expect(onHover).not.toHaveBeenCalled();
  });

  it.each(['fi', 'sv', 'en'] as const)('has words for everything in %s', (language) => {
    const sentences = [
      { measure: 'count', need: 'foreign_language_speakers', counted: 'themes' },
      { measure: 'coverage_ratio', need: 'land_area', frame: 'listed' },
      { measure: 'population', need: 'population', counted: 'funds' },
      { measure: 'per_1000_km2', need: 'equal' },
      { measure: 'per_1000_speakers', need: 'foreign_language_speakers', needYear: 2016 },
    ] as const satisfies readonly Partial<Sentence>[];
    for (const layout of ['bivariate', 'choropleth', 'symbols'] as const) {
      for (const sentence of sentences) {
        expect(() => { show({ language, view: { layout }, sentence }); }).not.toThrow();
        cleanup();
      }
    }
  });
});

describe('layouts', () => {
  it('are one choice of four', async () => {
    show();
    const group = screen.getByRole('group', { name: 'How the map shows it' });
    expect(within(group).getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['Two variables', 'One variable', 'Symbols', 'Tiles']);
    await userEvent.click(within(group).getByRole('radio', { name: 'Tiles' }));
    expect(onViewChange).toHaveBeenLastCalledWith(viewOf({ layout: 'tiles' }));
    expect(document.querySelectorAll('.map-svg rect[rx]').length).toBeGreaterThanOrEqual(42);
    expect(within(list()).getAllByRole('option')).toHaveLength(21);
  });

  it.each(['bivariate', 'choropleth', 'symbols', 'tiles'] as const)('%s has no faults that axe can see', async (layout) => {
    show({ view: { layout } });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('the legend', () => {
  const legend = (): HTMLElement => screen.getByRole('region', { name: 'Legend' });

  it('of two variables is a table with headers in words', () => {
    show();
    const table = within(legend()).getByRole('table', { name: 'Number of municipalities in each class. Rows: Foreign-language share. Columns: Projects per 10,000 inhabitants.' });
    expect(within(table).getAllByRole('rowheader').map((header) => plain(header.textContent))).toEqual(
      ['large share of foreign-language speakers, 2.8–4.6%', 'medium share of foreign-language speakers, 1.6–2.7%', 'small share of foreign-language speakers, 0.7–1.5%'],
    );
    expect(within(table).getAllByRole('columnheader').map((header) => plain(header.textContent))).toEqual(['few projects, 0–1.1', 'average projects, 2.4–5.0', 'many projects, 5.4–17.0']);
    expect(within(table).getAllByRole('button').map((cell) => cell.textContent)).toEqual(['2', '2', '3', '2', '4', '1', '3', '1', '3']);
    expect(within(table).getByRole('button', { name: '2 municipalities: Inari and Rovaniemi' })).toBeTruthy();
    expect(within(legend()).getByText('large share of foreign-language speakers, few projects')).toBeTruthy();
  });

  it('shows the municipalities of a cell on the map, and keeps them when pressed', async () => {
    show();
    const veil = (): string => document.querySelector('.map-overlay path')?.getAttribute('d') ?? '';
    expect(veil()).toBe('');
    const cell = within(legend()).getByRole('button', { name: '2 municipalities: Inari and Rovaniemi' });
    await userEvent.hover(cell);
    expect(veil().length).toBeGreaterThan(100);
    await userEvent.unhover(cell);
    expect(veil()).toBe('');
    await userEvent.click(cell);
    await userEvent.unhover(cell);
    act(() => { cell.blur(); });
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    expect(veil().length).toBeGreaterThan(100);
  });

  it('of one variable lists limits and numbers from high to low, and lets one choose classes', async () => {
    show({ view: { layout: 'choropleth' } });
    const entries = within(legend()).getAllByRole('button').map((button) => plain(button.textContent)).filter((words) => /^\d/.test(words));
    expect(entries).toEqual(['6.9–17.0 4', '5.0–6.3 4', '3.3–4.3 3', '1.1–3.1 4']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Classes by' }), 'Natural breaks');
    expect(onViewChange).toHaveBeenLastCalledWith(viewOf({ layout: 'choropleth', classMethod: 'natural_breaks' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'At most' }), '3');
    expect(onViewChange).toHaveBeenLastCalledWith(viewOf({ layout: 'choropleth', classMethod: 'natural_breaks', classCount: 3 }));
  });

  it('of actual against expected has fixed limits in words and no method', () => {
    show({ view: { layout: 'choropleth' }, sentence: { measure: 'coverage_ratio' } });
    expect(within(legend()).getByRole('button', { name: /^0\.8–1\.25, about as expected 2 municipalities: / })).toBeTruthy();
    expect(within(legend()).getByRole('button', { name: /^0\.5–0\.8 0: no municipalities/ })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Classes by' })).toBeNull();
  });

  it('lists special marks only when the map has them', () => {
    show({ sentence: { measure: 'population' }, view: { layout: 'choropleth' } });
    expect(screen.queryByRole('list', { name: 'Other marks' })).toBeNull();
    cleanup();
    show({ sentence: { frame: 'listed' } });
    expect(within(screen.getByRole('list', { name: 'Other marks' })).getAllByRole('button').map((entry) => entry.textContent)).toEqual(['lower bound: own list missing or incomplete 1', 'not among those compared 15']);
    cleanup();
    show({ sentence: { needYear: 2016 } });
    expect(within(screen.getByRole('list', { name: 'Other marks' })).getAllByRole('button').map((entry) => entry.textContent)).toEqual(['no data 21']);
  });

  it('says why there is one variable only', () => {
    show({ sentence: { need: 'equal' } });
    expect(within(legend()).getByText(/need does not differ/)).toBeTruthy();
  });

  it('folds', async () => {
    show();
    const button = within(legend()).getByRole('button', { name: 'Legend' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
