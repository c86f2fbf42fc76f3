// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/schema/language.ts';
import { SeaLaplandSection } from '../../../../src/views/programmes/sea-lapland/SeaLaplandSection.tsx';
import { openFolds, setNarrow } from '../../shared/section-setup.ts';
import { archive, documents, partUnder, requests, rowsUnder, showSection } from '../real-programmes.tsx';
import { takeAlong } from '../../shared/take-along.ts';

const CHAIN = 'The chain of projects: budgets and payers';
const CLIENTS = 'Clients of the guidance centre for immigrants';
const ACTIVITIES = 'What the clients did';
const REACH = 'Reach as a share of Kemi’s foreign-language speakers';
const LANGUAGES_PART = 'Languages of service and the largest language groups';

const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`.sealap-card[data-project="${id}"]`);
  if (found === null) throw new Error(`No card "${id}".`);
  return found;
};
/** What a card says under a term; `undefined` when it has no such term. */
const said = (id: string, term: string): string | undefined =>
  [...card(id).querySelectorAll('dl > div')].find((each) => each.querySelector('dt')?.textContent === term)?.querySelector('dd')?.textContent;
const lead = (): readonly string[] => [...document.querySelectorAll('.result-lead')].map(({ textContent }) => textContent);
const tableText = (): string => JSON.stringify(requests.map((request) => ('table' in request ? request.table : null)));

beforeEach(() => { setNarrow(false); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  requests.length = 0;
});

describe('the answer', () => {
  it('says how much money there was, whose, whom it reached and in which languages', () => {
    showSection(SeaLaplandSection);
    expect(lead()).toEqual([
      'Services for immigrants in Sea Lapland were carried by 8 projects in 2014–2025, with €4,279,742 in all (the sum is known for 8 of 8 projects). Municipal money is in 4 of them: €501,234, or 12.3% of the money of the 7 projects for which it is stated. By the source, 3 have none, and for 1 it is not stated.',
      'By 30/04/2022 the guidance centre for immigrants in Kemi had had 324 clients. On that day it had 179, which is 17.8–18.2% of the number of foreign-language speakers in Kemi at the end of the same year. Of the 3 languages that the document names as the largest groups, the centre’s extra time kept English and dropped Russian and Arabic.',
    ]);
  });

  it.each(LANGUAGES)('has words for everything: %s', (language) => {
    const { container } = showSection(SeaLaplandSection, { language });
    openFolds();
    expect(container.textContent).not.toMatch(/\{\{|undefined|NaN|null|programmesSeaLapland/);
  });

  it('claims nothing of clients and sums when the documents state none', () => {
    showSection(SeaLaplandSection, { documents: { ...documents, clientCounts: [], settlementFunding: [], budgetItems: [], languageReport: [] } });
    expect(lead()[1]).not.toMatch(/clients/);
    expect(said('aito', 'Payers')).toBe('The parts of the funding are not stated.');
  });
});

describe('the chain', () => {
  it('draws a bar for each project, made up of its payers', () => {
    showSection(SeaLaplandSection);
    const bars = within(partUnder(CHAIN)).getByRole('img', { name: CHAIN });
    const kinds = (id: string) => [...bars.querySelectorAll(`[data-project="${id}"] [data-kind]`)].map((part) => part.getAttribute('data-kind'));
    expect(bars.querySelectorAll('[data-project]')).toHaveLength(8);
    expect(kinds('mikseri-projekti')).toEqual(['state']);
    expect(kinds('monikulttuurikeskus-mikseri')).toEqual(['state', 'municipality', 'own', 'unstated']);
    expect(kinds('international-house-of-sea-lapland')).toEqual(['municipality', 'own', 'unstated']);
    expect(bars.querySelector('[data-project="aito"] [data-kind="esf"] title')?.textContent).toBe('ESF: €377,201');
  });

  it('draws every bar to the full width when shares are asked for', async () => {
    showSection(SeaLaplandSection);
    const widthOf = (id: string) => [...partUnder(CHAIN).querySelectorAll(`svg [data-project="${id}"] rect`)].reduce((sum, part) => sum + Number(part.getAttribute('width')), 0);
    expect(widthOf('mikseri-projekti')).toBeLessThan(widthOf('maahanmuuttaja-ohjaamo') / 2);
    await userEvent.click(screen.getByRole('radio', { name: 'Shares' }));
    expect(widthOf('mikseri-projekti')).toBeCloseTo(widthOf('maahanmuuttaja-ohjaamo'), 3);
  });

  it('tells municipal money, none and not stated apart in words', () => {
    showSection(SeaLaplandSection);
    expect(said('mikseri-projekti', 'Municipal money')).toBe('no municipal money (the source says so)');
    expect(said('international-house-lapin-amk', 'Municipal money')).toBe('not stated (which does not mean zero)');
    expect(said('kohtaamispaikka-mikseri', 'Municipal money')).toBe('Kemi €95,400');
    expect(said('international-house-of-sea-lapland', 'Municipal money')).toBe('€131,169: Kemi €53,440, Ylitornio €29,149, Tervola €27,530, Keminmaa €10,525 and Simo €10,525');
  });

  it('names what does not add up', () => {
    showSection(SeaLaplandSection);
    expect(said('monikulttuurikeskus-mikseri', 'Does it add up?')).toBe('The parts come to €478,871: €41,418 less than the total. Who pays the rest is not stated.');
    expect(said('maahanmuuttaja-ohjaamo', 'Does it add up?')).toBe('The parts come to €959,954: €30 more than the total.');
    expect(said('maahanmuuttaja-ohjaamo', 'To note')).toContain('if the association’s own share were €4,319');
    expect(said('meri-lapin-aitien-kotoutuminen', 'Does it add up?')).toBe('The parts add up to the total.ESR: stated share 80%, computed from the euros 85.6%.STEA: stated share 20%, computed from the euros 14.4%.');
    expect(said('international-house-of-sea-lapland', 'Payers')).toBe('omarahoitus: €161,940 (stated share 20%)Of the own share, money of others than municipalities: €30,771 (computed)Payer not stated: €647,759 (computed)');
    expect(said('international-house-of-sea-lapland', 'To note')).toMatch(/The rest, €647,759, is probably ESF\+ money.*it has a share \(€30,769\), which the association pays.*The budget years are 2023–2025/);
    expect(said('mikseri-projekti', 'Payers')).toBe('RAY: €355,423 (computed from the stated share, 100%)');
    expect(said('mikseri-projekti', 'Does it add up?')).toBeUndefined();
    expect(said('kohtaamispaikka-mikseri', 'Payers')).toContain('€1,037.60');
  });

  it('keeps dates to their precision, and opens the same project in the register with its other dates', () => {
    showSection(SeaLaplandSection);
    expect(said('kohtaamispaikka-mikseri', 'Period')).toBe('January 2017–December 2019. Stated to the month.');
    expect(within(card('maahanmuuttaja-ohjaamo')).getByRole('link', { name: 'Maahanmuuttaja Ohjaamo (Kemi)' }).getAttribute('href')).toBe('#project/maahanmuuttaja-ohjaamo-kemi');
    expect(said('maahanmuuttaja-ohjaamo', 'In the project register')).toMatch(/The register gives the time as 15\/01\/2019–14\/01\/2022\.$/);
    expect(said('kohtaamispaikka-mikseri', 'In the project register')).toMatch(/The register gives no time\.$/);
    expect(said('aito', 'In the project register')).toBe('not in the register');
  });

  it('puts the two budgets of one project together once, and leads to the timeline', () => {
    showSection(SeaLaplandSection);
    expect(screen.getByText(/has a budget of its own within the same project as International House of Sea Lapland: together €1,021,379 \(computed\)\.$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The chain on the timeline' }).getAttribute('href')).toBe('#time');
  });

  it('says in which years no municipal money was there', () => {
    showSection(SeaLaplandSection);
    expect(screen.getByText('Municipal money was in some project in 2017–2025. The work went on without it in 2014–2016.')).toBeTruthy();
    expect(rowsUnder('Years with and without municipal money').map(([year]) => year)).toEqual(Array.from({ length: 12 }, (_, index) => String(2014 + index)));
  });

  it('folds the projects on a narrow screen', () => {
    setNarrow(true);
    showSection(SeaLaplandSection);
    expect(card('aito').querySelector('details')?.open).toBe(false);
    expect(card('aito').querySelector('summary')?.textContent).toBe('Aito -hanke01/03/2021–31/05/2023 · €471,501');
    expect(within(partUnder(CHAIN)).getByRole('img').getAttribute('viewBox')).toMatch(/^0 0 360 /);
  });
});

describe('clients', () => {
  it('name the days on which the activities do not add up, and ring them', () => {
    showSection(SeaLaplandSection);
    const part = within(partUnder(CLIENTS));
    expect(part.getByText('On 30/04/2021 the activities add up to 192, but the stated number is 218: the activities have 26 less.')).toBeTruthy();
    expect(part.getByText('On 30/04/2022 the activities add up to 183, but the stated number is 179: the activities have 4 more.')).toBeTruthy();
    expect([...part.getByRole('img').querySelectorAll('.sealap-ring')].map((ring) => ring.closest('[data-date]')?.getAttribute('data-date'))).toEqual(['2021-04-30', '2022-04-30']);
  });

  it('show a withheld count as hatched and in words, never as a number', async () => {
    showSection(SeaLaplandSection);
    openFolds();
    const chart = within(partUnder(ACTIVITIES)).getByRole('img');
    const kindsOf = (activity: string) => [...chart.querySelectorAll(`[data-activity="${activity}"] [data-kind]`)].map((mark) => mark.getAttribute('data-kind'));
    expect(kindsOf('work_trial')).toEqual(['withheld', 'withheld', 'withheld', 'withheld', 'withheld', 'stated', 'stated', 'withheld', 'withheld', 'stated']);
    expect(kindsOf('other_training').slice(0, 7)).toEqual(['absent', 'absent', 'absent', 'absent', 'absent', 'absent', 'stated']);
    expect(rowsUnder(ACTIVITIES)[0]).toEqual(['30/04/2019', 'under 5', 'under 5', '12', 'not in the table', 'under 5', '14', 'not in the table']);
    await takeAlong('CSV', { title: ACTIVITIES, within: partUnder(ACTIVITIES) });
    expect(requests[0]?.sourceIds).toEqual(['doc-sealapland']);
    expect(tableText()).toContain('"30/04/2019","under 5","under 5",12,"not in the table","under 5",14');
  });

  it('have sums with withheld counts as ranges', () => {
    showSection(SeaLaplandSection);
    openFolds();
    const rows = rowsUnder(CLIENTS);
    expect(rows[0]).toEqual(['30/04/2019', '34', '34', '29–38', '0']);
    expect(rows[6]).toEqual(['30/04/2021', '218', '255', '192', '−26']);
  });
});

describe('reach', () => {
  it('is a share of the speakers of the same year, with what cannot be said', () => {
    showSection(SeaLaplandSection);
    openFolds();
    const part = within(partUnder(REACH));
    expect(part.getByText('On 30/04/2022 clients were 17.8–18.2% of the number of foreign-language speakers in Kemi; the running total was 32.3–32.9%.')).toBeTruthy();
    expect(part.getByText(/^The running total is not residents at one time/)).toBeTruthy();
    expect(part.getByText(/The days of 2019 have nothing to be set against/)).toBeTruthy();
    expect(part.getByText(/^The document sets no target/)).toBeTruthy();
    expect(rowsUnder(REACH)[0]).toEqual(['30/04/2019', '34', '34', 'no data', 'no data', 'no data', 'not in the data']);
    expect(rowsUnder(REACH)[6]).toEqual(['30/04/2021', '218', '255', '926', '23.5%', '27.5%', 'counted person by person']);
  });

  it('has the report with municipalities to open, and the row that is not Lapland', () => {
    showSection(SeaLaplandSection);
    const heading = 'Foreign-language speakers in Sea Lapland on 31/12/2021';
    expect(within(partUnder(heading)).getByText('The row “Lappi” is not Lapland: 1,769 is exactly the sum of the 6 municipalities, and 3.0% is theirs too.')).toBeTruthy();
    expect(within(partUnder(heading)).getByRole('link', { name: 'Tornio' }).getAttribute('href')).toBe('#municipality');
    expect(rowsUnder(heading).at(-1)).toEqual(['Lappi (the source’s word): sum of 6 municipalities', '1,769', '3.0', '100.0']);
  });
});

describe('languages', () => {
  it('stand against the largest groups, stage by stage', () => {
    showSection(SeaLaplandSection);
    const part = within(partUnder(LANGUAGES_PART));
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Guidance centre, extra time: 1 of the 3 largest languages; without Russian and Arabic.');
    const rows = rowsUnder(LANGUAGES_PART).map((row) => row.map((words) => words.trim()));
    expect(rows[0]).toEqual(['Russian among the largest', 'yes, time inferred', 'not named', 'planned', 'planned']);
    expect(rows.find(([name]) => name === 'Somali')).toEqual(['Somali', 'yes, time inferred', 'yes', 'not named', 'not named']);
    expect(rows.find(([name]) => name === 'Finnish')?.at(-1)).toBe('exists already');
    expect(part.getByText(/^Not known: the size of the language groups/)).toBeTruthy();
  });
});

describe('facts and budget', () => {
  it('has every fact of the folded kinds, with how it is known', () => {
    showSection(SeaLaplandSection);
    openFolds();
    const results = archive.facts.filter(({ kind, document: from, subject }) => kind === 'result' && from === 'doc-sealapland' && subject === 'Maahanmuuttaja Ohjaamo -hanke');
    const part = within(partUnder('Results, rooting, and what the figures do not show'));
    expect(part.getByText(`Results (${String(results.length)})`)).toBeTruthy();
    expect([...document.querySelectorAll('.sealap-figures li')].map(({ textContent }) => textContent)).toContain('191 job placements Moves into open-market jobs, subsidised ones included');
    expect(document.querySelectorAll('.sealap-figures li')).toHaveLength(results.filter(({ valueLow }) => valueLow !== null).length);
    expect(part.getAllByText('inferred from the text').length).toBeGreaterThan(0);
    expect(part.getAllByText('computed from its figures').length).toBeGreaterThan(0);
  });

  it('names the two figures of the budget that are a euro too low, and leads to the split of costs', () => {
    showSection(SeaLaplandSection);
    const part = partUnder('The budget of the International House');
    expect(part.textContent).toContain('Other costs as a flat rate of 40%, 2023: printed €75,742, computed €75,743 (40% of wages with side costs), difference −€1.');
    expect(within(part).getByRole('link', { name: 'How the own share is split between municipalities' })).toBeTruthy();
    expect(rowsUnder('The budget of the International House')[4]).toEqual(['Total costs', '265,100', '269,870', '274,729', '809,699']);
  });
});
