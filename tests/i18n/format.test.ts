import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { cellWriter } from '../../src/io/cell-words.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers as they are read', () => {
  it.each([
    ['fi', ['1 234,5', '−0,1', '12,3 %']],
    ['sv', ['1 234,5', '−0,1', '12,3 %']],
    ['en', ['1,234.5', '-0.1', '12.3%']],
  ] as const)('follow the language: %s', (language, wanted) => {
    const format = createFormat(language);
    expect([format.decimal(1234.5), format.decimal(-0.14), format.percentage(12.34)].map(plain)).toEqual(wanted);
  });

  it.each(['fi', 'sv', 'en'] as const)('have no sign where they round to nothing: %s', (language) => {
    const format = createFormat(language);
    const written = [
      format.decimal(-0.04), format.decimal(-0, 2), format.integer(-0.4), format.percent(-0.001), format.percentage(-0.01), format.signed(-0.04),
      ...[undefined, 1, 2].map((digits) => cellWriter({ label: 'A', kind: 'number', ...(digits === undefined ? {} : { digits }) }, language)(-0.001)),
    ];
    expect(written.filter((text) => /[−-]/.test(text))).toEqual([]);
  });
});
