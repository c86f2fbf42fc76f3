// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../src/schema/language.ts';
import type { QuestionsView } from '../../../../src/schema/questions-view.ts';
import { OPENING_STATE } from '../../../../src/state/app-state.ts';
import { hrefOf } from '../../../../src/state/url-codec.ts';
import { QuestionListSection } from '../../../../src/views/questions/list/QuestionListSection.tsx';
import { PlacesContext } from '../../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { setNarrow } from '../../shared/section-setup.ts';
import { TEXTS } from '../question-texts.ts';
import { readMaterial } from '../real-material.ts';

const material = readMaterial();
const go = vi.fn();
const onQuestions = vi.fn();
const places = { hrefOf: (to: (state: typeof OPENING_STATE) => typeof OPENING_STATE) => hrefOf(to(OPENING_STATE)), go };

interface Setting {
  readonly view?: Partial<QuestionsView>;
  readonly language?: Language;
}

/** The section with the part of the state that it changes. */
const Page = ({ view = {}, language = 'fi' }: Setting): ReactElement => {
  const [questions, setQuestions] = useState({ ...OPENING_STATE.questions, ...view });
  const change = (part: Partial<QuestionsView>): void => {
    onQuestions(part);
    setQuestions((before) => ({ ...before, ...part }));
  };
  return (
    <TextContext value={TEXTS[language]}>
      <PlacesContext value={places}>
        <QuestionListSection {...material} state={{ ...OPENING_STATE, page: 'questions', questions }} actions={{ onQuestions: change }} />
      </PlacesContext>
    </TextContext>
  );
};

const show = (setting: Setting = {}) => render(<Page {...setting} />);
const question = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const questions = (): readonly HTMLElement[] => screen.getAllByRole('heading', { level: 4 });
const itemOf = (name: RegExp): HTMLElement => {
  const item = question(name).closest('li');
  if (item === null) throw new Error('The question is in no list.');
  return item;
};

beforeEach(() => {
  setNarrow(false);
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('list of questions', () => {
  it('opens with how many there are and how many are answered', () => {
    show();
    expect(screen.getByText(/Tässä on 40 kysymystä.*vastaa niistä 11 kysymykseen ja 25 kysymykseen osittain; 4 jää vaille vastausta/)).toBeTruthy();
    expect(questions()).toHaveLength(40);
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Mistä aloittaa', 'Kattavuus ja aukot', 'Palvelut ja ihmiset', 'Verkosto ja yhteistyö', 'Raha ja haut', 'Aika ja jatkuvuus', 'Tavoitteet ja tulokset', 'Rekisterit ja kartoitukset',
    ]);
  });

  it('says of each question how far it is answered, and its short answer', () => {
    show();
    expect(question(/^Mitkä Lapin kunnat ovat mukana verkostossa.*Vastaus löytyy$/)).toBeTruthy();
    expect(within(itemOf(/^Mitkä Lapin kunnat/)).getByText(/Verkostossa on 8 kuntaa 21 kunnasta: Enontekiö/)).toBeTruthy();
    expect(question(/nimettömien merkintöjen takana\? Vastaus puuttuu$/)).toBeTruthy();
  });

  it('opens a question with links, what is missing, who would have it and the sources', async () => {
    show();
    const button = question(/^Missä ovat valtakunnallisten ohjelmien katvealueet/);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(onQuestions).toHaveBeenLastCalledWith({ question: 'Q3' });
    const item = within(itemOf(/^Missä ovat valtakunnallisten/));
    expect(item.getByRole('link', { name: 'Tiedot: missä ohjelmat toimivat' }).getAttribute('href')).toBe('?page=questions&questions=facts&kind=programme_coverage&question=Q3');
    expect(item.getByRole('link', { name: 'Asiakirjojen 25 tietoa tähän kysymykseen' }).getAttribute('href')).toBe('?page=questions&questions=facts&question=Q3');
    expect(item.getByText(/^Vain yksi teema nimeää maakunnat/)).toBeTruthy();
    expect(item.getByRole('heading', { name: 'Puuttuvan tietäisi' })).toBeTruthy();
    expect(item.getByText('Teemojen koordinaatiohankkeet ja vastuuministeriöt.')).toBeTruthy();
    expect(item.getByRole('link', { name: /valtakunnalliset teemat, tilanne/ }).getAttribute('href')).toBe('?page=data#data-source-doc-esfplus');
    await userEvent.click(button);
    expect(onQuestions).toHaveBeenLastCalledWith({ question: null });
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the facts that say most, with their figure, how they are known and their lines', () => {
    show({ view: { question: 'Q40' } });
    const facts = within(itemOf(/^Kuinka paljon kunkin teeman/)).getByRole('list', { name: 'Asiakirjoista' });
    const [first] = within(facts).getAllByRole('listitem');
    expect(within(facts).getAllByRole('listitem')).toHaveLength(4);
    expect(first?.textContent.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/^.*\(8 275 425 €\) laskettu luvuista ESR\+-ohjelman valtakunnalliset teemat.*rivit \d+/);
  });

  it('opens one question at a time, and the one that a link names in sight', async () => {
    show({ view: { question: 'Q26' } });
    expect(question(/^Mikä hankkeiden ketju/).getAttribute('aria-expanded')).toBe('true');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
    await userEvent.click(question(/^Mitkä haut ovat auki/));
    expect(question(/^Mikä hankkeiden ketju/).getAttribute('aria-expanded')).toBe('false');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
  });

  it('follows a link inside the app, and leaves a link to a part of a page to the browser', async () => {
    show({ view: { question: 'Q49' } });
    const item = within(itemOf(/^Mistä rekisteristä/));
    expect(item.getByRole('link', { name: /^Aineisto: lähteet/ }).getAttribute('href')).toBe('?page=data#data-sources');
    await userEvent.click(item.getByRole('link', { name: 'Tiedot: rekisterit ja tietolähteet' }));
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('says so where no single facts are recorded', () => {
    show({ view: { question: 'Q1' } });
    expect(within(itemOf(/^Mitkä Lapin kunnat/)).getByText(/^Yksittäisiä tietoja ei ole kirjattu/)).toBeTruthy();
  });

  it('looks for words and puts the start away meanwhile', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Etsi kysymyksistä ja vastauksista' }), 'kuntaraha{Enter}');
    expect(onQuestions).toHaveBeenLastCalledWith({ text: 'kuntaraha' });
    expect(questions().length).toBeLessThan(6);
    expect(question(/^Kenen rahalla/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Mistä aloittaa' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä kaikki kysymykset' }));
    expect(questions()).toHaveLength(40);
  });

  it('says so when nothing fits, and leads out of it', () => {
    show({ view: { text: 'zzzzzz' } });
    expect(screen.getByRole('status').textContent).toMatch(/^Yksikään kysymys ei vastaa hakua/);
    expect(screen.getByRole('button', { name: 'Näytä kaikki kysymykset' })).toBeTruthy();
  });

  it('keeps to those without an answer, and to who asks, each counted under the other', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Vastaus puuttuu (4)' }));
    expect(questions()).toHaveLength(4);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kysyjä' }), 'rahoittaja (2)');
    expect(questions()).toHaveLength(2);
    expect(screen.getByRole('radio', { name: 'Vastaus puuttuu (2)' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('2 kysymystä');
  });

  it('offers a first question to each who asks, with its answer and the way to its view', async () => {
    show();
    const start = within(screen.getByRole('region', { name: 'Mistä aloittaa' }));
    expect(start.getByText(/^Vapaata rahaa on eniten teemassa Jatkuva oppiminen/)).toBeTruthy();
    expect(start.getByRole('link', { name: /^Verkosto: jäsenet/ }).getAttribute('href')).toContain('page=network');
    await userEvent.click(start.getByRole('button', { name: /: Esittelijälle$/ }));
    expect(questions().length).toBeLessThan(40);
    expect(question(/^Mitkä Lapin kunnat/)).toBeTruthy();
  });

  it('keeps answers folded on a phone until a question is opened', async () => {
    setNarrow(true);
    show();
    expect(within(itemOf(/^Mitkä Lapin kunnat/)).queryByText(/^Verkostossa on 8/)).toBeNull();
    await userEvent.click(question(/^Mitkä Lapin kunnat/));
    expect(within(itemOf(/^Mitkä Lapin kunnat/)).getByText(/^Verkostossa on 8/)).toBeTruthy();
  });

  it.each([['sv', /^Vilka av Lapplands kommuner.*Svaret finns$/, /I nätverket finns 8 av 21 kommuner: Enontekis/], ['en', /^Which municipalities of Lapland.*Answered$/, /8 of the 21 municipalities are in the network/]] as const)('speaks %s', (language, asked, answered) => {
    show({ language });
    expect(within(itemOf(asked)).getByText(answered)).toBeTruthy();
  });
});
