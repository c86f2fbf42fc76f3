// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import type { Archive } from '../../../src/schema/archive.ts';
import type { Project } from '../../../src/schema/project.ts';
import type { ProjectRecordData } from '../../../src/schema/project-record.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import { OPENING_STATE } from '../../../src/state/app-state.ts';
import type { Destination } from '../../../src/state/destinations.ts';
import { ProjectRecord } from '../../../src/views/projects/ProjectRecord.tsx';
import { hrefOf } from '../../../src/state/url-codec.ts';
import { PlacesContext } from '../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { dataset, municipality, project, sentence, term, VOCABULARY } from '../../fixtures/dataset-builder.ts';
import { ENGLISH } from './list-texts.ts';
import { body, record, sourceRow } from './record-builder.ts';
import { eventually } from '../../fixtures/eventually.ts';

const named = (code: string, name: string) => municipality(code, { name: { fi: name, sv: name, en: name } });

interface RecordOptions {
  readonly more?: Partial<Project>;
  readonly data?: Partial<ProjectRecordData> | null;
  readonly question?: Partial<Sentence>;
  readonly id?: string;
  readonly copyLink?: () => Promise<boolean>;
  readonly archive?: Archive | null;
}

const REAL = readArchive();
const places = { hrefOf: (to: Destination) => hrefOf(to({ ...OPENING_STATE, project: 'b' })), go: vi.fn() };

/** The record of project `b` between `a` and `c`, on 1 June 2022. */
const open = ({ more = {}, data = {}, question = {}, id = 'b', copyLink = () => Promise.resolve(true), archive = REAL }: RecordOptions = {}) => {
  const all = dataset({
    municipalities: [named('001', 'Kemi'), named('002', 'Tornio'), named('003', 'Inari')],
    projects: [project('a', { name: 'Alku' }), project('b', { name: 'Keskus', targetGroups: ['g1'], ...more }), project('c', { name: 'Loppu' })],
    vocabulary: [...VOCABULARY, term('organisation_type', 'association')],
  });
  const onOpenProject = vi.fn();
  render(
    <TextContext value={ENGLISH}><PlacesContext value={places}>
      <ProjectRecord
        result={createAnswerer(all)(sentence(question))} dataset={all} texts={new Map([['b', { fi: 'f', sv: 's', en: 'What it does.' }]])}
        records={data === null ? null : new Map([['b', record('b', data)]])} archive={archive} sources={[]} state={{ ...OPENING_STATE, project: id }} asOf="2022-06-01"
        onOpenProject={onOpenProject} copyLink={copyLink}
      />
    </PlacesContext></TextContext>,
  );
  return { onOpenProject };
};
const dialog = () => within(screen.getByRole('dialog', { name: 'Keskus' }));
const fact = (name: string): string => dialog().getAllByText(name, { selector: 'dt' })[0]?.nextElementSibling?.textContent ?? '';

afterEach(cleanup);

describe('the project record', () => {
  it('leads to the page of each body and closes on the way', () => {
    open({ data: { bodies: [body('lead-body', { name: 'Vetäjä', role: 'lead' }), body('other-body', { name: 'Kumppani', role: 'partner' })] } });
    const links = ['Vetäjä', 'Kumppani'].map((name) => dialog().getByRole('link', { name }).getAttribute('href'));
    expect(links).toEqual(['?page=network&network=bodies&body=lead-body', '?page=network&network=bodies&body=other-body']);
  });

  it('is a dialog named by the project that takes the focus', async () => {
    open();
    expect(dialog().getByRole('heading', { name: 'Keskus' })).toBeDefined();
    expect(dialog().getByText('What it does.')).toBeDefined();
    await eventually(() => { expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true); });
  });

  it('says who leads and who takes part, with kind and home', () => {
    open({
      more: { leadName: 'Setlementti ry', leadHome: 'region', leadSeatCode: '001' },
      data: { bodies: [body('s', { name: 'Setlementti ry', role: 'lead' }), body('p', { name: 'Partner', home: 'elsewhere', homeName: 'Oulu' }), body('q', { name: 'Other', home: 'unknown', homeName: null })] },
    });
    expect(dialog().getByText('association, at home in Kemi')).toBeDefined();
    expect(fact('Partners (2)')).toBe('Partner association, at home in OuluOther association, home not known');
  });

  it('says that what is not stated is not stated', () => {
    open();
    expect(fact('Lead body')).toBe('The lead body is not stated.');
    expect(fact('Partners (0)')).toBe('No partners are stated.');
    expect([fact('Amount'), fact('Money passed on by'), fact('Programme period'), fact('Period')]).toEqual(['not stated', 'not stated', 'not stated', 'time not stated']);
    expect(fact('State')).toBe('The dates do not tell');
  });

  it('shows the money that is known, with its cents', () => {
    open({ data: { budgetEur: 489998.17, intermediary: 'ELY', programmePeriod: '2014-2020' } });
    expect([fact('Amount'), fact('Money passed on by'), fact('Programme period'), fact('Group of funders')]).toEqual(['€489,998.17', 'ELY', '2014–2020', 'y1']);
  });

  it('says how exactly the time is written and where the project stood on the day', () => {
    open({ more: { startDate: '2021-01-01', startPrecision: 'year', endDate: '2021-12-31', endPrecision: 'year' } });
    expect(fact('Period')).toBe('2021');
    expect(dialog().getByText('Stated only to the year.')).toBeDefined();
    expect(fact('State')).toBe('Ended (as of 01/06/2022)');
  });

  it.each([
    ['high', 'sure'],
    ['medium', 'fairly sure'],
    ['low', 'unsure'],
  ] as const)('says how sure the coding is: %s', (codingConfidence, words) => {
    open({ data: { codingConfidence } });
    expect(fact('How sure the coding is')).toBe(words);
  });

  it('lists municipalities by how they are reached, and places outside', () => {
    open({
      more: { placeCodes: ['001', '003'], scope: 'sub_regional' },
      data: { places: [{ code: '001', basis: 'named' }, { code: '003', basis: 'sub_region' }], outsidePlaces: [{ name: 'Oulu', kind: 'municipality' }, { name: 'Kainuu', kind: 'region' }] },
    });
    expect(fact('Municipalities in Lapland (2)')).toBe('Kemi Named by the project.Inari Through the sub-region that the project names.');
    expect(fact('Outside Lapland')).toBe('Oulu and Kainuu (region)');
  });

  it('does not list all municipalities for the whole region', () => {
    open({ more: { isRegionWide: true, scope: 'regional' }, data: { places: [{ code: '001', basis: 'region_wide' }, { code: '002', basis: 'region_wide' }] } });
    expect(fact('All of Lapland')).toBe('The project is for all of Lapland: all 3 municipalities.');
    expect(dialog().queryByText(/^Municipalit(y|ies) in Lapland/)).toBeNull();
  });

  it('shows the source’s own spelling when asked for, equal rows together', async () => {
    const user = userEvent.setup();
    open({ data: { rows: [sourceRow('M1', { lead: 'LAPIN AMK', areas: 'Kemin kaup', areAreasClipped: true }), sourceRow('M9', { section: 'Simo', lead: 'LAPIN AMK', areas: 'Kemin kaup', areAreasClipped: true }), sourceRow('L4', { lead: 'Lapin amk', note: 'No period.' })], evidenceLines: '16-22' } });
    expect(dialog().getByText(/The project stands in the register 3 times.*lines 16–22/)).toBeDefined();
    expect(dialog().queryByText('LAPIN AMK')).toBeNull();
    await user.click(dialog().getByRole('button', { name: 'Show the rows as they stand in the source' }));
    expect(dialog().getAllByText('LAPIN AMK')).toHaveLength(1);
    expect(dialog().getByText('Kemi: row M1, text lines 1–2')).toBeDefined();
    expect(dialog().getByText('Simo: row M9, text lines 1–2')).toBeDefined();
    expect(dialog().getByText('The source’s area field is cut off.')).toBeDefined();
    expect(dialog().getByText('No period.').getAttribute('lang')).toBe('en');
  });

  it('goes to the neighbours of the list and closes', async () => {
    const user = userEvent.setup();
    const { onOpenProject } = open();
    expect(dialog().getByText('Project 2 of 3')).toBeDefined();
    await user.click(dialog().getByRole('button', { name: 'Previous project' }));
    await user.click(dialog().getByRole('button', { name: 'Next project' }));
    await user.click(dialog().getByRole('button', { name: 'Close the project' }));
    expect(onOpenProject.mock.calls).toEqual([['a'], ['c'], [null]]);
  });

  it('closes by Escape', async () => {
    const user = userEvent.setup();
    const { onOpenProject } = open();
    await user.keyboard('{Escape}');
    expect(onOpenProject).toHaveBeenCalledWith(null);
  });

  it('has no neighbour beyond the end', async () => {
    const user = userEvent.setup();
    const { onOpenProject } = open({ more: { name: 'Zeta' } });
    const next = within(screen.getByRole('dialog', { name: 'Zeta' })).getByRole('button', { name: 'Next project' });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await user.click(next);
    expect(onOpenProject).not.toHaveBeenCalled();
  });

  it('says that a project outside the question is not in the figures, and has no neighbours then', () => {
    open({ question: { targetGroups: ['g2'] } });
    expect(dialog().getByText('The project does not fit the present question, so it is not in the figures.')).toBeDefined();
    expect(dialog().queryByRole('button', { name: 'Next project' })).toBeNull();
  });

  it.each([
    [true, 'Link copied: it opens this project.'],
    [false, 'The browser does not allow copying. The link is in the address bar.'],
  ])('tells whether the link was copied: %s', async (isCopied, words) => {
    const user = userEvent.setup();
    open({ copyLink: () => Promise.resolve(isCopied) });
    await user.click(dialog().getByRole('button', { name: 'Copy the link' }));
    expect(await dialog().findByText(words)).toBeDefined();
  });

  it('shows what is known at once while the rest is on its way', () => {
    open({ data: null, more: { leadName: 'Kemin kaupunki', leadHome: 'region', leadSeatCode: '001', placeCodes: ['001'] } });
    expect(fact('Lead body')).toBe('Kemin kaupunki');
    expect(dialog().getByText('at home in Kemi')).toBeDefined();
    expect(fact('Municipality in Lapland (1)')).toBe('Kemi');
    expect(dialog().getByText('Loading more about the project …')).toBeDefined();
    expect(dialog().queryByText('Amount')).toBeNull();
  });

  it('says so when there is no such project', () => {
    open({ id: 'gone' });
    expect(within(screen.getByRole('dialog', { name: 'About the project' })).getByText(/no project with the id “gone”/)).toBeDefined();
  });

  it('says what other documents tell of the project, the rest in a fold', () => {
    const facts = REAL.facts.filter(({ kind }) => kind === 'call').slice(0, 8);
    open({ archive: { ...REAL, facts, links: facts.map(({ id }) => ({ factId: id, kind: 'project', targetId: 'b' })) } });
    const section = within(dialog().getByRole('region', { name: 'What the documents say' }));
    expect(section.getByText('Documents besides the register have 8 facts about this project.')).toBeDefined();
    expect(section.getByText(facts[0]?.label.en ?? '?')).toBeDefined();
    const rest = section.getByText('The rest: 2 facts').closest('details');
    expect(rest?.open).toBe(false);
    expect([...(rest?.querySelectorAll('li') ?? [])].map((item) => item.querySelector('.fact-label')?.firstChild?.textContent)).toEqual(facts.slice(6).map(({ label }) => label.en));
  });

  it('says so when no other document tells of the project, and while they are on their way', () => {
    open({ archive: { ...REAL, links: [] } });
    expect(dialog().getByText('No document besides the register says anything of this project.')).toBeDefined();
    cleanup();
    open({ archive: null });
    expect(within(dialog().getByRole('region', { name: 'What the documents say' })).getByRole('status')).toBeDefined();
  });
});
