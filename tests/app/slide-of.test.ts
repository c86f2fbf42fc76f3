import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { barsOfTable, footOf, rankingBars } from '../../src/app/slide-of.ts';
import { yearBars, yearTable } from '../../src/app/year-bars.ts';
import { core } from '../../src/i18n/fi/core.ts';
import { createText } from '../../src/i18n/text.ts';
import { numberOf } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE } from '../../src/schema/sentence.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const result = createAnalyst(dataset).answer(OPENING_SENTENCE);
const text = createText('fi', core);

describe('bars of a slide', () => {
  it('are those of the table that the chart draws, words and missing figures without a bar', () => {
    const table = {
      columns: [{ label: 'Kunta', kind: 'text' }, { label: 'Listaus', kind: 'text' }, { label: 'Työ', kind: 'number' }, { label: 'Johto', kind: 'number' }],
      rows: [['Kemi', 'oma', 53, 20], ['Ranua', 'ei', 11.5, null]],
    } as const;
    expect(barsOfTable(table, { columns: [2, 3], labels: ['Kemi', 'Ranua ≥'], isStacked: true }, 'Parit')).toEqual({
      measure: 'Parit', labels: ['Kemi', 'Ranua ≥'], isStacked: true, isUpright: false, digits: 1,
      series: [{ name: 'Työ', values: [53, 11.5] }, { name: 'Johto', values: [20, null] }],
    });
    expect(barsOfTable(table, { columns: [3] }, 'Parit').labels).toEqual(['Kemi', 'Ranua']);
  });

  it('of the map are the compared municipalities with the map’s own figures, lower bounds with their sign', () => {
    const { labels, series } = rankingBars(result, dataset, text);
    const names = new Map(dataset.municipalities.map(({ code, name }) => [code, name.fi]));
    const framed = result.rows.filter(({ isInFrame }) => isInFrame);
    expect(labels).toHaveLength(framed.length);
    const drawn = new Map(labels.map((label, at) => [label.replace(' ≥', ''), series[0]?.values[at]]));
    for (const { code, value } of framed) expect([code, drawn.get(names.get(code) ?? '')]).toEqual([code, numberOf(value) ?? null]);
    expect(labels.filter((label) => label.endsWith(' ≥'))).toHaveLength(framed.filter(({ value }) => value.kind === 'value' && value.isLowerBound === true).length);
  });

  it('of the strip of years are its years', () => {
    const { labels, series, isUpright } = barsOfTable(yearTable(result, text), yearBars, 'Vuodet');
    expect([labels, isUpright]).toEqual([result.years.map(({ year }) => String(year)), true]);
    expect(series.map(({ values }) => values)).toEqual([result.years.map(({ placed }) => placed), result.years.map(({ regionWide }) => regionWide)]);
  });
});

describe('the foot of a slide', () => {
  it('keeps the data’s version and the day, and of the others what finds room', () => {
    const long = 'x'.repeat(400);
    expect(footOf(['a', long, long, 'b', 'aineisto', 'päivä'])).toEqual(['a', long, 'aineisto', 'päivä']);
    expect(footOf(['a', 'aineisto', 'päivä'])).toEqual(['a', 'aineisto', 'päivä']);
    expect(footOf(['päivä'])).toEqual(['päivä']);
  });
});
