// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import type { Text } from '../../../src/i18n/text.ts';
import type { ProjectTexts } from '../../../src/schema/project-record.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { OPENING_STATE } from '../../../src/state/app-state.ts';
import { hrefOf } from '../../../src/state/url-codec.ts';
import { MunicipalityPanel } from '../../../src/views/municipality/MunicipalityPanel.tsx';
import { PlacesContext } from '../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { ENGLISH, FINNISH } from './panel-texts.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const texts: ProjectTexts = new Map(dataset.projects.map(({ id }) => [id, { fi: `tiivis ${id}`, sv: `kort ${id}`, en: `short ${id}` }]));

const open = (code: string, { sentence = {}, text = ENGLISH, summaries = texts }: { sentence?: Partial<Sentence>; text?: Text; summaries?: ProjectTexts | null } = {}) => {
  const spies = { onClose: vi.fn(), onShowProjects: vi.fn(), onOpenProject: vi.fn(), onChooseTheme: vi.fn(), onChooseTargetGroup: vi.fn(), onChooseFund: vi.fn() };
  const result = answer({ ...OPENING_SENTENCE, ...sentence });
  render(
    <TextContext value={text}>
      <PlacesContext value={{ hrefOf: (to) => hrefOf(to(OPENING_STATE)), go: vi.fn() }}>
        <MunicipalityPanel result={result} dataset={dataset} code={code} detail={{ texts: summaries, sources: null }} {...spies} />
      </PlacesContext>
    </TextContext>,
  );
  return spies;
};
const part = (name: string) => within(screen.getByRole('region', { name }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the municipality panel', () => {
  it('leads to the municipality’s own page', () => {
    open('240');
    expect(screen.getByRole('link', { name: 'The municipality’s own page' }).getAttribute('href')).toBe('?page=municipality&municipality=240');
  });

  it('names the municipality in all its official languages, each marked as such', () => {
    open('148', { text: FINNISH });
    expect(screen.getByRole('region', { name: 'Kunnan tiedot: Inari' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Inari');
    const names = ['Enare', 'Anár', 'Aanaar', 'Aanar'].map((name) => screen.getByText(name).getAttribute('lang'));
    expect(names).toEqual(['sv', 'se', 'smn', 'sms']);
  });

  it.each([
    ['240', 'A list of its own in the register.'],
    ['976', 'Part of the list is left.'],
    ['148', 'These figures are lower bounds.'],
  ])('says what the register holds of %s', (code, words) => {
    open(code);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('says in words that no project names it, and why that is not a shortage', () => {
    open('148');
    expect(part('Projects that name the municipality').getByText(/^No project that fits the question \(immigrants\) names Inari\. There may be projects all the same/)).toBeDefined();
    expect(part('Projects for all of Lapland').getByText(/^8 projects are for all of Lapland/)).toBeDefined();
    expect(screen.queryByRole('region', { name: 'What the projects are' })).toBeNull();
  });

  it('says when nothing at all is selected', () => {
    open('240', { sentence: { text: 'zzzz' } });
    expect(screen.getByText('No project meets all the conditions of the question. Remove one of them.')).toBeDefined();
    expect(screen.getByText('No project that fits the question is for all of Lapland.')).toBeDefined();
  });

  it('lists its projects, the latest first, and opens records and the list', async () => {
    const user = userEvent.setup();
    const { onOpenProject, onShowProjects } = open('240');
    const list = part('Projects that name the municipality');
    expect(list.getAllByRole('listitem')).toHaveLength(5);
    await user.click(list.getByRole('button', { name: 'Show all 11 here' }));
    expect(list.getAllByRole('listitem')).toHaveLength(11);
    await user.click(list.getByRole('button', { name: 'Open the project: Oma polku maahanmuuttajalle' }));
    expect(onOpenProject).toHaveBeenCalledWith(dataset.projects.find(({ name }) => name === 'Oma polku maahanmuuttajalle')?.id);
    await user.click(list.getByRole('button', { name: 'Open as a project list' }));
    expect(onShowProjects).toHaveBeenCalledWith('240');
  });

  it('says that summaries are on their way, and then shows them', () => {
    open('240', { summaries: null });
    expect(screen.getByText('Loading the summaries …')).toBeDefined();
    expect(screen.queryByText(/^short /)).toBeNull();
    cleanup();
    open('240');
    expect(screen.getAllByText(/^short /)).toHaveLength(5);
  });

  it('narrows the sentence from the bars, whose counts are text', async () => {
    const user = userEvent.setup();
    const { onChooseTheme, onChooseTargetGroup, onChooseFund } = open('240');
    await user.click(within(screen.getByRole('list', { name: 'Themes' })).getByRole('button', { name: 'social inclusion: 11 projects' }));
    expect(onChooseTheme).toHaveBeenCalledWith('social_inclusion');
    const groups = within(screen.getByRole('list', { name: 'Target groups' }));
    expect(groups.getByRole('button', { name: 'immigrants: 11 projects' }).getAttribute('aria-pressed')).toBe('true');
    await user.click(groups.getByRole('button', { name: 'students: 1 project' }));
    expect(onChooseTargetGroup).toHaveBeenCalledWith('students');
    await user.click(within(screen.getByRole('list', { name: 'Funders' })).getAllByRole('button')[0] ?? document.body);
    expect(onChooseFund).toHaveBeenCalledWith('esf_2014_2020');
  });

  it('tells the trends in words and as a table', async () => {
    const user = userEvent.setup();
    open('240');
    expect(screen.getByRole('img', { name: 'Population: 21,758 in 2015, 19,339 in 2025.' })).toBeDefined();
    expect(screen.getByRole('img', { name: 'Share of foreign-language speakers: 4.6% in 2020, 7.5% in 2025.' })).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the figures as a table' }));
    const rows = within(screen.getByRole('table', { name: 'Population and foreign-language speakers on 31 December' })).getAllByRole('row');
    expect(rows).toHaveLength(12);
    expect(rows[1]?.textContent).toBe('201521,758no datano data');
    expect(rows[7]?.textContent).toMatch(/^2021.*%926$/);
  });

  it('closes by its button and by Escape inside it', async () => {
    const user = userEvent.setup();
    const { onClose } = open('240');
    await user.click(screen.getByRole('button', { name: 'Close the municipality' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('takes the focus from the control that opened it and gives it back', () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    open('240');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    cleanup();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });

  it('takes the focus of a reader whose control went away, but not of one who has just come', () => {
    vi.stubGlobal('navigator', { ...navigator, userActivation: { hasBeenActive: false } });
    open('240');
    expect(document.activeElement).toBe(document.body);
    cleanup();
    vi.stubGlobal('navigator', { ...navigator, userActivation: { hasBeenActive: true } });
    open('240');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('draws nothing for a code that the data do not have', () => {
    open('999');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('speaks of lead bodies when projects are placed by lead seat', () => {
    open('148', { sentence: { locationBasis: 'lead_seat' } });
    expect(screen.getByText(/^No project that fits the question \(immigrants\) has a lead body at home in Inari\./)).toBeDefined();
    expect(screen.getByText('Projects are now counted at the home of their lead body, those for all of Lapland too.')).toBeDefined();
  });
});
