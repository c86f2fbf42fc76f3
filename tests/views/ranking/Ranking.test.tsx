// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { createText } from '../../../src/i18n/text.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import type { AppState } from '../../../src/state/app-state.ts';
import { Ranking } from '../../../src/views/ranking/Ranking.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import * as builder from '../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const text = createText('en', en);
const actions = { onSort: vi.fn(), onSelect: vi.fn(), onHover: vi.fn() };

const show = (change: Partial<Sentence> = {}, sort: AppState['rankingSort'] = { column: 'gap', direction: 'descending' }) =>
  render(
    <TextContext value={text}>
      <Ranking {...actions} result={answer({ ...OPENING_SENTENCE, ...change })} dataset={dataset} sort={sort} selected={null} hovered={null} />
    </TextContext>,
  );

const names = (): readonly string[] => [...document.querySelectorAll('.ranking-name')].map((name) => name.textContent ?? '');

afterEach(cleanup);

describe('the ranking', () => {
  it('lists all 21 with the projects for all of Lapland on a row of their own', () => {
    show();
    expect(names()).toHaveLength(21);
    expect(names().slice(0, 3)).toEqual(['Rovaniemi', 'Inari', 'Ylitornio']);
    expect(within(screen.getByRole('row', { name: /All of Lapland/ })).getByText('8')).toBeTruthy();
    expect(screen.getByTestId('distinct').textContent).toBe('15 distinct projects');
    expect(screen.getByTestId('places').textContent).toBe('sum over municipalities 51');
  });

  it('says in words what the hatching says', () => {
    show();
    expect(within(screen.getByRole('row', { name: /Rovaniemi/ })).getByText('No list of its own: lower bound')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /^\S*\s*Kemi\b(?!jär)/ })).getByText('List of its own')).toBeTruthy();
  });

  it.each([
    ['listed', 'short'],
    ['partly_listed', 'across'],
    ['mentioned_only', 'across'],
  ] as const)('colours an interval wholly below the expected as a shortage only where the list is whole: %s', (listing, side) => {
    const uneven = builder.dataset({
      municipalities: [builder.municipality('001'), builder.municipality('002', { listing })],
      projects: Array.from({ length: 20 }, (_, index) => builder.project(`p${index}`, { placeCodes: ['001'] })),
    });
    render(
      <TextContext value={text}>
        <Ranking {...actions} result={createAnswerer(uneven)(builder.sentence())} dataset={uneven} sort={{ column: 'gap', direction: 'descending' }} selected={null} hovered={null} />
      </TextContext>,
    );
    const [low, high] = ['M002', 'M001'].map((name) => screen.getByRole('row', { name: new RegExp(name) }).querySelector('.ranking-plot'));
    expect(low?.classList.contains(`ranking-plot-${side}`)).toBe(true);
    expect(high?.classList.contains('ranking-plot-above')).toBe(true);
  });

  it('shows lead bodies from elsewhere and of unknown home when projects stand at the lead body’s home', () => {
    show({ locationBasis: 'lead_seat', targetGroups: [] });
    expect(screen.getByRole('row', { name: /Outside Lapland/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Home not known/ })).toBeTruthy();
  });

  it('puts municipalities outside the frame last, without a rank', () => {
    show({ frame: 'listed' });
    expect(new Set(names().slice(0, 6))).toEqual(new Set(['Kemi', 'Keminmaa', 'Simo', 'Tervola', 'Tornio', 'Ylitornio']));
    expect(screen.getAllByText('not compared')).toHaveLength(15);
  });

  it('sorts by name in the order of the language, both ways', () => {
    show({}, { column: 'name', direction: 'ascending' });
    expect(names()[0]).toBe('Enontekiö');
    cleanup();
    show({}, { column: 'name', direction: 'descending' });
    expect(names()[0]).toBe('Ylitornio');
  });

  it('shows weights and the distinct number under a split', () => {
    show({ allocation: 'equal' });
    const row = within(screen.getByRole('row', { name: /Tornio\b(?<!Ylitornio)/ }));
    expect(row.getByText('8 distinct')).toBeTruthy();
  });

  it('asks for a sort and for a municipality', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: /^Projects/ }));
    expect(actions.onSort).toHaveBeenCalledWith('count');
    await user.click(screen.getByRole('button', { name: 'Inari' }));
    expect(actions.onSelect).toHaveBeenCalledWith('148');
  });

  it('says what to do when nothing fits', () => {
    show({ text: 'no project has such a name' });
    expect(screen.getByRole('status').textContent).toContain('No project meets all the conditions');
  });
});
