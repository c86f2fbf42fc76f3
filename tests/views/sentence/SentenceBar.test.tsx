// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { Dataset } from '../../../src/schema/dataset.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { SentenceBar } from '../../../src/views/sentence/SentenceBar.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { ownNeed } from '../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const text = createText('fi', fi);
let present: Sentence = OPENING_SENTENCE;

const Bar = ({ opening = OPENING_SENTENCE, data = dataset }: { readonly opening?: Sentence; readonly data?: Dataset }): ReactElement => {
  const [sentence, setSentence] = useState(opening);
  present = sentence;
  const asked = data === dataset ? answer : createAnswerer(data);
  return <TextContext value={text}><SentenceBar dataset={data} result={asked(sentence)} preview={asked} onChange={setSentence} /></TextContext>;
};

afterEach(cleanup);

describe('the sentence as a control', () => {
  it('shows a counter beside every choice, and takes several target groups', async () => {
    const user = userEvent.setup();
    render(<Bar />);
    await user.click(screen.getByRole('button', { name: /^Kohderyhmä:/ }));
    const menu = await screen.findByRole('menu');
    const items = within(menu).getAllByRole('menuitemcheckbox');
    expect(items).toHaveLength(19);
    for (const item of items) expect(item.textContent).toMatch(/\d+ hanke(tta)?$/);
    await user.click(within(menu).getByRole('menuitemcheckbox', { name: /^nuoret/i }));
    expect(present.targetGroups).toEqual(['immigrants', 'youth']);
    await user.click(within(menu).getByRole('menuitem', { name: 'kuka tahansa' }));
    expect(present.targetGroups).toEqual([]);
  });

  it('opens a menu that is pressed while the menus come in, however slow the finger', async () => {
    render(<Bar />);
    const [plain, neighbour] = [/^Kohderyhmä:/, /^Teema:/].map((name) => screen.getByRole('button', { name })) as [HTMLElement, HTMLElement];
    fireEvent.pointerDown(plain);
    await waitFor(() => { expect(neighbour.isConnected).toBe(false); });
    expect(plain.isConnected).toBe(true);
    fireEvent.pointerUp(plain);
    fireEvent.click(plain);
    expect(await screen.findByRole('menu')).toBeDefined();
  });

  it.each([
    [/^Mihin verrataan: vieraskielisiin/, /^Asukkaat/, { need: 'population' }],
    [/^Verrattavat kunnat:/, /^6 luetteloitua kuntaa/, { frame: 'listed' }],
    [/^Monen kunnan hankkeet:/, /^hanke jaettuna tasan/, { allocation: 'equal' }],
    [/^Näytettävä luku:/, /^vieraskielisten osuus/, { measure: 'foreign_language_share' }],
    [/^Mitä lasketaan:/, /^Eri teemat/, { counted: 'themes' }],
  ] as const)('sets %s', async (part, choice, expected) => {
    const user = userEvent.setup();
    render(<Bar />);
    await user.click(screen.getByRole('button', { name: part }));
    await user.click(await screen.findByRole('menuitemradio', { name: choice }));
    expect(present).toEqual({ ...OPENING_SENTENCE, ...expected });
  });

  it('sets the year of the official figures as a number, and says where there are none', async () => {
    const user = userEvent.setup();
    render(<Bar />);
    await user.click(screen.getByRole('button', { name: /^Vertailuvuosi:/ }));
    expect((await screen.findByRole('menuitemradio', { name: /^2019/ })).textContent).toContain('ei tietoa');
    await user.click(screen.getByRole('menuitemradio', { name: /^2022/ }));
    expect(present.needYear).toBe(2022);
  });

  it('offers a need of the user’s own with the years that it has, moves to one of them, and back', async () => {
    const user = userEvent.setup();
    const jobseekers = { ...ownNeed('own-jobseekers', {}), name: { fi: 'Työttömät', sv: 'Arbetslösa', en: 'Jobseekers' }, figures: [2026, 2030].map((year) => ({ code: '240', year, value: 9, sourceId: 's' })) };
    render(<Bar data={{ ...dataset, ownNeeds: [jobseekers] }} />);
    await user.click(screen.getByRole('button', { name: /^Mihin verrataan:/ }));
    const own = await screen.findByRole('menuitemradio', { name: /^Työttömät/ });
    expect(own.textContent).toContain('1 kunta');
    await user.click(own);
    expect(present).toEqual({ ...OPENING_SENTENCE, need: 'own-jobseekers', needYear: 2026 });
    expect(screen.getByRole('menuitemradio', { name: /^2030/ }).textContent).toContain('1 kunta');
    expect(screen.getByRole('menuitemradio', { name: /^2021/ }).textContent).toContain('ei tietoa');
    await user.click(screen.getByRole('menuitemradio', { name: /^Asukkaat/ }));
    expect(present).toEqual({ ...OPENING_SENTENCE, need: 'population', needYear: 2025 });
  });

  it('sets a period and keeps its ends in order', async () => {
    const user = userEvent.setup();
    render(<Bar />);
    await user.click(screen.getByRole('button', { name: /^Ajanjakso:/ }));
    await user.selectOptions(await screen.findByLabelText('Loppuvuosi'), '2018');
    await user.selectOptions(screen.getByLabelText('Alkuvuosi'), '2020');
    expect(present.period).toEqual({ kind: 'years', from: 2020, to: 2020 });
  });

  it('searches words and sets the rarer conditions', async () => {
    const user = userEvent.setup();
    render(<Bar opening={{ ...OPENING_SENTENCE, targetGroups: [] }} />);
    await user.click(screen.getByRole('button', { name: 'Lisää ehtoja' }));
    await user.type(await screen.findByLabelText('Sana hankkeen tai vetäjän nimessä'), 'digi');
    expect(present.text).toBe('digi');
    await user.click(screen.getByRole('radio', { name: /paikkana vetäjän kotikunta/ }));
    expect(present.locationBasis).toBe('lead_seat');
  });
});
