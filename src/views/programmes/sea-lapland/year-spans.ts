import type { Format } from '../../../i18n/format.ts';

/** Years in ascending order as spans: 2014–2016, 2019. */
export const yearSpans = (years: readonly number[], format: Pick<Format, 'range'>): readonly string[] => {
  const spans = years.reduce<readonly { readonly from: number; readonly to: number }[]>((before, year) => {
    const last = before.at(-1);
    return last !== undefined && last.to === year - 1 ? [...before.slice(0, -1), { from: last.from, to: year }] : [...before, { from: year, to: year }];
  }, []);
  return spans.map(({ from, to }) => (from === to ? String(from) : format.range(String(from), String(to))));
};
