import { describe, expect, it } from 'vitest';
import { quantity as en } from '../../../src/i18n/en/quantity.ts';
import { quantity as fi } from '../../../src/i18n/fi/quantity.ts';
import { quantity as sv } from '../../../src/i18n/sv/quantity.ts';
import { createText } from '../../../src/i18n/text.ts';
import { MEASURES, COUNTED } from '../../../src/schema/sentence.ts';
import { known, knownRange, missing, type Quantity } from '../../../src/schema/quantity.ts';
import { isSupplyMeasure, measureUnit, needLevelUnit, quantityCentre, quantityFigure, quantityWords, valueWords, type QuantityUnit } from '../../../src/views/shared/quantity-text.ts';

const finnish = createText('fi', { quantity: fi });
const english = createText('en', { quantity: en });
const swedish = createText('sv', { quantity: sv });
/** Formats put spaces between which no line breaks. */
const plain = (words: string): string => words.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('figures', () => {
  it.each<[Quantity, QuantityUnit, string]>([
    [known(7), 'projects', '7'],
    [known(2.5), 'projects', '2,5'],
    [known(0.04), 'projects', '0,04'],
    [known(12345), 'inhabitants', '12 345'],
    [known(4.6), 'percentage', '4,6 %'],
    [known(0), 'projects_per_10000_inhabitants', '0'],
    [known(0.0004), 'projects_per_1000_km2', '< 0,01'],
    [known(0.314), 'ratio', '0,31'],
    [known(17.04), 'themes_per_1000_speakers', '17,0'],
    [known(123.4), 'funds_per_1000_speakers', '123'],
    [knownRange(2.2, 2.1, 2.4), 'projects_per_1000_speakers', '2,1–2,4'],
    [knownRange(2.2, 2.21, 2.24), 'projects_per_1000_speakers', '2,2'],
    [knownRange(4.5, 4.4, 4.6), 'percentage', '4,4–4,6 %'],
    [missing('no_data'), 'projects', '–'],
  ])('%j in %s is %s', (quantity, unit, figure) => {
    expect(plain(quantityFigure(quantity, unit, finnish.format))).toBe(figure);
  });

  it('show the middle of a range where there is no room for its ends', () => {
    expect(quantityCentre(knownRange(2.2, 2.1, 2.4), 'ratio', finnish.format)).toBe('2,2');
    expect(quantityCentre(missing('suppressed'), 'ratio', finnish.format)).toBe('–');
  });
});

describe('words', () => {
  it.each<[Quantity, QuantityUnit, string, string]>([
    [known(1), 'projects', '1 hanke', '1 project'],
    [known(7), 'projects', '7 hanketta', '7 projects'],
    [known(0), 'projects', '0 hanketta', '0 projects'],
    [known(2.5), 'themes', '2,5 teemaa', '2.5 themes'],
    [{ kind: 'value', value: 3, isLowerBound: true }, 'projects', 'vähintään 3 hanketta', 'at least 3 projects'],
    [{ kind: 'value', value: 1, isLowerBound: true }, 'funds', 'vähintään 1 rahoittaja', 'at least 1 funder'],
    [known(2.5), 'projects_per_10000_inhabitants', '2,5 hanketta 10 000 asukasta kohti', '2.5 projects per 10,000 inhabitants'],
    [knownRange(1, 0.9, 1.1), 'themes_per_1000_speakers', '0,90–1,1 teemaa 1 000 vieraskielistä kohti', '0.90–1.1 themes per 1,000 foreign-language speakers'],
    [{ kind: 'value', value: 0.5, low: 0.4, high: 0.6, isLowerBound: true }, 'ratio', 'vähintään 0,40–0,60 kertaa odotettu määrä', 'at least 0.40–0.60 times the expected number'],
    [known(4.6), 'percentage', '4,6 %', '4.6%'],
    [known(95.4), 'square_kilometres', '95 km²', '95 km²'],
    [known(1), 'speakers', '1 vieraskielinen', '1 foreign-language speaker'],
    [missing('no_data'), 'projects', 'ei tietoa', 'no data'],
    [missing('not_listed'), 'projects', 'ei omaa luetteloa rekisterissä', 'no list of its own in the register'],
    [missing('not_applicable'), 'ratio', 'ei voida laskea', 'cannot be worked out'],
    [missing('suppressed'), 'inhabitants', 'salattu, koska luku on pieni', 'withheld, because the number is small'],
  ])('%j in %s', (quantity, unit, ...inTwoLanguages) => {
    expect([finnish, english].map((text) => plain(quantityWords(quantity, unit, text)))).toEqual(inTwoLanguages);
  });

  it('never say "at least" of a bare number', () => {
    expect(valueWords(3, 'projects', finnish)).toBe('3 hanketta');
  });

  it('exist for every unit of every measure in every language', () => {
    for (const measure of MEASURES) {
      for (const counted of COUNTED) {
        for (const text of [finnish, english, swedish]) {
          expect(quantityWords(known(3), measureUnit({ measure, counted }), text)).toContain('3');
        }
      }
    }
  });
});

describe('units', () => {
  it('follow measure and thing counted', () => {
    expect(measureUnit({ measure: 'count', counted: 'themes' })).toBe('themes');
    expect(measureUnit({ measure: 'per_1000_km2', counted: 'funds' })).toBe('funds_per_1000_km2');
    expect(measureUnit({ measure: 'coverage_ratio', counted: 'funds' })).toBe('ratio');
    expect(measureUnit({ measure: 'population', counted: 'projects' })).toBe('inhabitants');
    expect([needLevelUnit('land_area'), needLevelUnit('foreign_language_share'), needLevelUnit('none')]).toEqual(['square_kilometres', 'percentage', 'amount']);
  });

  it('tell supply from need', () => {
    expect(MEASURES.filter((measure) => !isSupplyMeasure(measure))).toEqual(['foreign_language_share', 'population']);
  });
});
