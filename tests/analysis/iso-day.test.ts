import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, monthsLater } from '../../src/analysis/iso-day.ts';

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2020-02-29', 18321],
    ['2021-03-28', 18714], // the clocks go forward in Finland
  ])('%s is day %i, and back', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(isoDay(number)).toBe(day);
  });
});

describe('monthsLater', () => {
  it.each([
    ['2022-01-01', 12, '2023-01-01'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-05-31', 0, '2022-05-31'],
  ])('%s and %i months: %s', (from, months, day) => {
    expect(monthsLater(from, months)).toBe(day);
  });
});
