// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/schema/language.ts';
import { FamilySection } from '../../../../src/views/programmes/family/FamilySection.tsx';
import { documents, partUnder, requests, rowsUnder, showSection } from '../real-programmes.tsx';
import { takeAlong } from '../../shared/take-along.ts';

const cardsIn = (state: string): readonly Element[] => [...document.querySelectorAll(`[data-state="${state}"] .family-card`)];
const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-family="${id}"]`);
  if (found === null) throw new Error(`No card "${id}".`);
  return found;
};

afterEach(() => {
  cleanup();
  requests.length = 0;
});

describe('the answer', () => {
  it('counts states, what is lost, and calls at which several aim', () => {
    showSection(FamilySection);
    expect(document.querySelector('.result-lead')?.textContent).toBe([
      'On 30/08/2023 the social handprint family has 16 projects and ideas.', 'The state is known for these: 4 running.', 'The state of 12 is not known, because the colours of the slide are lost.',
      'Several aim at the same call: ESF+ 2021–2027, specific objective 4a, autumn 2023 (4 ideas) and ESF+ 2021–2027, specific objective 4g, 20/03/2023 (2 ideas).',
    ].join(' '));
  });

  it('speaks of one, of other states, and of no shared call', () => {
    const [first] = documents.familyProjects;
    if (first === undefined) throw new Error('The family is empty.');
    showSection(FamilySection, { documents: { ...documents, familyProjects: [{ ...first, status: 'applied' }] } });
    expect(document.querySelector('.result-lead')?.textContent).toBe('On 30/08/2023 the social handprint family has one project or idea. The state is known for these: 1 applied for. No call is the aim of more than one.');
    expect(within(screen.getByRole('region', { name: /^State not known/ })).getByText('The state of all is known.')).toBeTruthy();
  });

  it.each(LANGUAGES)('has words for everything: %s', (language) => {
    const { container } = showSection(FamilySection, { language });
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN|null/);
  });
});

describe('the board', () => {
  it('has five columns, says where none is known, and leaves nothing out', () => {
    showSection(FamilySection);
    expect(['running', 'applied', 'in_preparation', 'idea', 'unknown'].map((state) => cardsIn(state).length)).toEqual([4, 0, 0, 0, 12]);
    expect(screen.getAllByText('None known.')).toHaveLength(3);
    expect(screen.getByText(/^The colours of the slide are lost: these may be/)).toBeTruthy();
  });

  it('links a body by its spelling, leaves a placeholder as written, and opens the project of the register', () => {
    showSection(FamilySection);
    const oste = card('osaamisella-tyoelamaan-osatyokykyisten-tuettu');
    expect(within(oste).getByRole('link', { name: 'Lapin YO: Lapin yliopisto' }).getAttribute('href')).toBe('#body/lapin-yliopisto');
    expect(within(oste).getByRole('link', { name: 'Open the project in the register.' }).getAttribute('href')).toBe('#project/osaamisella-tyoelamaan-oste');
    expect(oste.textContent).toContain('Its period in the register is 19/10/2020–31/08/2023, so by that too it is running on 30/08/2023.');
    expect(oste.textContent).toContain('running; inferred: the project’s own period holds 30/08/2023');
    const employers = card('tyonantajille-valineita-tyollistamiseen');
    expect(within(employers).queryByRole('link')).toBeNull();
    expect(employers.querySelector('dd')?.textContent).toBe('Lapin oppilaitoksia (placeholder, not a single body), TE-palvelut (placeholder, not a single body), kuntia… (placeholder, not a single body)');
  });

  it('says what each date is', () => {
    showSection(FamilySection);
    const dateOf = (id: string) => [...card(id).querySelectorAll('dl > div')].find((each) => each.querySelector('dt')?.textContent === 'Date')?.querySelector('dd')?.textContent;
    const expected = [
      ['osaamisella-tyoelamaan-osatyokykyisten-tuettu', 'October 2020–August 2023: the project’s own period'],
      ['uraohjauksella-tyoelamaan', 'autumn 2023: the time of a call, not of the project'],
      ['kansainvalisten-osaajien-tyonhaku-ja', 'autumn 2023: the time of a call, not of the project; with a question mark on the slide'],
      ['nopeantoiminnan-joukot-yritysten-tukena-esg', '30/11/2023: a day of a call; whether it opens or closes then is not said'],
      ['yhdenvertaiset-koulutuspolut', '20/03/2023: a bare date without a label, probably the time of a call. Before the day of the slide.'],
      ['a-diverse-social-economy-in-europe-works-for-the', 'February 2024: a bare date without a label, probably the time of a call. After the day of the slide.'],
      ['varatut-hankinnat-lapin-pilotti', 'no date given'],
    ] as const;
    expect(expected.map(([id]) => dateOf(id))).toEqual(expected.map(([, words]) => words));
  });

  it('narrows by implementer and by funder, each menu counted under the other', () => {
    showSection(FamilySection);
    const [bodies, funds] = [screen.getByRole('combobox', { name: 'Implementers' }), screen.getByRole('combobox', { name: 'Funder' })];
    expect(within(bodies).getAllByRole('option').slice(0, 2).map(({ textContent }) => textContent)).toEqual(['anybody', 'Lapin ammattikorkeakoulu Oy (12)']);
    fireEvent.change(funds, { target: { value: 'jtf_2021_2027' } });
    expect(within(bodies).getByRole('option', { name: 'Lapin ammattikorkeakoulu Oy (1)' })).toBeTruthy();
    expect(screen.getByText('Showing 2 of 16.')).toBeTruthy();
    fireEvent.change(bodies, { target: { value: 'lapin-yliopisto' } });
    expect(cardsIn('unknown').map((each) => each.getAttribute('data-family'))).toEqual(['lapin-sosiaalisesti-ja-ekologisesti-kestavat']);
    expect(screen.getAllByText('None with these choices.')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(document.querySelectorAll('.family-card')).toHaveLength(16);
  });
});

describe('the calls', () => {
  it('have what several aim at first, who is in several, and what the document says with how it is known', () => {
    showSection(FamilySection);
    const [first, second] = rowsUnder('At which calls the ideas aim');
    expect(first?.slice(0, 4)).toEqual(['ESF+ 2021–2027', 'specific objective 4a', 'autumn 2023: the time of a call, not of the project', '4']);
    expect(first?.[5]).toContain('Lapin ammattikorkeakoulu Oy');
    expect(first?.[6]).toBe('Four project ideas aim at the same ESR+ 4a call of autumn 2023 computed from its figures');
    expect(second?.[3]).toBe('2');
    expect(second?.[6]).toContain('inferred');
    expect(rowsUnder('At which calls the ideas aim')).toHaveLength(8);
  });

  it('are exported with their caution and their source', async () => {
    showSection(FamilySection);
    await takeAlong('CSV', { within: partUnder('At which calls the ideas aim') });
    const [request] = requests;
    expect([request?.name, request?.sourceIds]).toEqual(['family-calls', ['doc-family']]);
    expect(request?.notes.join(' ')).toContain('do not prove it');
    expect(request?.kind === 'csv' ? request.table.rows[0]?.[4] : '').toBe('Uraohjauksella työelämään | Työnantajille välineitä työllistämiseen | Ohjausosaamisen vahvistaminen monialaisessa verkostoyhteistyössä | Kansainvälisten osaajien työnhaku ja työllistyminen');
  });
});

describe('the change', () => {
  it('sets two days side by side, and says what is not stated', () => {
    showSection(FamilySection);
    expect(rowsUnder('What has changed between the slides').map((row) => row.slice(0, 3))).toEqual([
      ['Organisations in the network', '30 organisations', '41 organisations'], ['People in the network', 'not stated', '141 people'], ['Classes of project state on the slide', '4 status classes', '5 status classes'],
    ]);
  });
});
