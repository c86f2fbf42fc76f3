// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentFact, FactWord } from '../../../src/schema/archive.ts';
import type { SourceEntry } from '../../../src/schema/document-rows.ts';
import type { Language } from '../../../src/schema/language.ts';
import { createText } from '../../../src/i18n/text.ts';
import { factItem as en } from '../../../src/i18n/en/shared-facts.ts';
import { factItem as fi } from '../../../src/i18n/fi/shared-facts.ts';
import { groundsOf } from '../../../src/analysis/fact-grounds.ts';
import { documentLines, lineRangesText } from '../../../src/views/shared/document-lines.ts';
import { factFigure, factTime } from '../../../src/views/shared/fact-figure.ts';
import { FactItem } from '../../../src/views/shared/FactItem.tsx';
import { referenceDateText } from '../../../src/views/shared/partial-date.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';

afterEach(cleanup);

const textOf = (language: Language) => createText(language, { factItem: language === 'fi' ? fi : en });

const WORDS: readonly FactWord[] = [
  { kind: 'kind', value: 'call', name: { fi: 'haku', sv: 'utlysning', en: 'call for projects' } },
  { kind: 'unit', value: 'workshop', name: { fi: 'työpajaa', sv: 'verkstäder', en: 'workshops' } },
  { kind: 'unit', value: 'organisation', name: { fi: 'organisaatiota', sv: 'organisationer', en: 'organisations' } },
  { kind: 'unit', value: 'rating_max_5', name: { fi: 'arvosana, enintään 5', sv: 'vitsord, högst 5', en: 'rating, at most 5' } },
  { kind: 'level', value: 'organisation', name: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' } },
];

const SOURCES: readonly SourceEntry[] = [
  { id: 'doc-a', kind: 'document', title: { fi: 'Kalvo', sv: 'Bild', en: 'Slide' }, publisher: null, referenceDate: '2023-08-30', licence: 'not stated', origin: null, documentFile: null, note: null },
  { id: 'doc-b', kind: 'document', title: { fi: 'Luettelo', sv: 'Lista', en: 'List' }, publisher: null, referenceDate: null, licence: 'not stated', origin: null, documentFile: null, note: null },
];

const FACT: DocumentFact = {
  id: 'f', kind: 'call', subject: 'ESR+ 4a|Toinen', theme: null, place: 'Lappi|Kemi', start: '2023', end: '2023', valueLow: 3, valueHigh: 4, terms: ['organisation'], unit: 'workshop',
  label: { fi: 'Haku syksyllä', sv: 'Utlysning', en: 'A call in autumn' }, status: 'planned', inferred: true, derived: true, asOf: '2023-08-30', contentProjects: null,
  questions: ['Q27'], extraLines: ['128', 'doc-b:24'], note: 'Season only', document: 'doc-a', lineStart: 119, lineEnd: 222,
};

describe('one fact', () => {
  it('says its label, its particulars, how it is known and where it stands', () => {
    render(<TextContext value={textOf('en')}><FactItem fact={FACT} words={WORDS} sources={SOURCES} isKindShown /></TextContext>);
    expect(screen.getByText('A call in autumn')).toBeTruthy();
    expect(screen.getByText('inferred from the text')).toBeTruthy();
    expect(screen.getByText('computed from its figures')).toBeTruthy();
    expect(screen.queryByText('stated in the document')).toBeNull();
    const particulars = screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ''}`);
    expect(particulars).toEqual([
      'Kind: call for projects', 'About: ESR+ 4a · Toinen', 'Figure: 3–4 workshops', 'Levels: organisation', 'Time: 2023', 'State of the call: planned', 'Place: Lappi, Kemi', 'As at: 30/08/2023',
    ]);
    expect(screen.getByText('Season only').getAttribute('lang')).toBe('en');
    expect(screen.getByText(/^Slide/).parentElement?.textContent).toBe('Slide, 30/08/2023, lines 119–222, 128; List, line 24');
  });

  it('says nothing of what the document does not give', () => {
    const bare: DocumentFact = { ...FACT, place: null, start: null, end: null, valueLow: null, valueHigh: null, terms: [], status: null, asOf: null, inferred: false, derived: false, note: null };
    render(<TextContext value={textOf('fi')}><FactItem fact={bare} words={WORDS} sources={SOURCES} /></TextContext>);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Mitä koskee']);
    expect(screen.getByText('sanottu asiakirjassa')).toBeTruthy();
    expect(screen.queryByText(/Huomautus/)).toBeNull();
  });
});

describe('how a fact is known', () => {
  it('is stated unless it is inferred, derived or both', () => {
    expect(groundsOf({ inferred: false, derived: false })).toEqual(['stated']);
    expect(groundsOf({ inferred: true, derived: false })).toEqual(['inferred']);
    expect(groundsOf({ inferred: false, derived: true })).toEqual(['derived']);
    expect(groundsOf({ inferred: true, derived: true })).toEqual(['inferred', 'derived']);
  });
});

describe('the number of a fact', () => {
  const figure = (part: Partial<DocumentFact>) => factFigure({ ...FACT, ...part }, WORDS, textOf('fi'));
  it('stands before its unit, a single number once', () => {
    expect(figure({ valueLow: 12, valueHigh: 12 })).toBe('12 työpajaa');
    expect(figure({ valueLow: 3, valueHigh: null })).toBe('3 työpajaa');
  });
  it('stands after the unit where the words cannot follow it', () => {
    expect(figure({ valueLow: 1, valueHigh: 1 })).toBe('työpajaa: 1');
    expect(figure({ valueLow: 4.1, valueHigh: 4.1, unit: 'rating_max_5' })).toBe('arvosana, enintään 5: 4,1');
    expect(figure({ valueLow: 1, valueHigh: 2 })).toBe('1–2 työpajaa');
  });
  it('is money in euros, 0 a number like others, and nothing where none is stated', () => {
    expect(figure({ valueLow: 1500.5, valueHigh: 1500.5, unit: 'eur' })?.replace(/\s/g, ' ')).toBe('1 500,50 €');
    expect(figure({ valueLow: 0, valueHigh: 0 })).toBe('0 työpajaa');
    expect(figure({ valueLow: null, valueHigh: null })).toBeNull();
  });
});

describe('when and where', () => {
  it('keeps the precision of each date', () => {
    const time = (start: string | null, end: string | null) => factTime({ start, end }, textOf('fi'));
    expect(time('2024-11-01', null)).toBe('alku 1.11.2024');
    expect(time(null, '2027')).toBe('loppu 2027');
    expect(time('2023', '2024-10-31')).toBe('2023–31.10.2024');
    expect(time('2024-02', '2024-02')).toBe('helmikuu 2024');
    expect(time(null, null)).toBeNull();
  });
  it('shows spans of reference dates', () => {
    expect(referenceDateText('2015/2022', textOf('fi').format)).toBe('2015–2022');
    expect(referenceDateText('2023', textOf('fi').format)).toBe('2023');
  });
  it('groups lines by document', () => {
    expect(documentLines({ document: 'doc-a', lineStart: 5, lineEnd: 5 })).toEqual([{ document: 'doc-a', ranges: ['5'] }]);
    expect(documentLines(FACT, ['doc-b:308', '158'])).toEqual([{ document: 'doc-a', ranges: ['119-222', '158'] }, { document: 'doc-b', ranges: ['308'] }]);
    expect(lineRangesText(['5'], textOf('fi'))).toBe('rivi 5');
    expect(lineRangesText(['5-6', '9'], textOf('fi'))).toBe('rivit 5–6, 9');
  });
});
