import type { Dataset } from '../../schema/dataset.ts';
import type { Municipality } from '../../schema/municipality.ts';

/** A municipality whose speakers are known only as a range. */
export interface SpeakersExample {
  readonly municipality: Municipality;
  readonly share: number;
  readonly inhabitants: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The municipality with the widest range that year, which shows the rounding best; `undefined` when none has a range. */
export const speakersExample = (dataset: Dataset, year: number): SpeakersExample | undefined => {
  const ranges = dataset.needs.flatMap((need): readonly SpeakersExample[] => {
    const municipality = dataset.municipalities.find(({ code }) => code === need.code);
    const { population: inhabitants, foreignLanguageShare: share, speakers: estimate, speakersLow: low, speakersHigh: high } = need;
    if (need.year !== year || municipality === undefined || inhabitants === null || share === null) return [];
    if (estimate === null || low === null || high === null || low === high) return [];
    return [{ municipality, share, inhabitants, estimate, low, high }];
  });
  return [...ranges].sort((a, b) => b.high - b.low - (a.high - a.low))[0];
};

/** Municipalities whose speakers the source has counted, and the latest year of such a count; `undefined` when none. */
export const countedSpeakers = (dataset: Dataset): { readonly year: number; readonly municipalities: readonly Municipality[] } | undefined => {
  const counted = dataset.needs.filter(({ speakersBasis }) => speakersBasis === 'reported');
  if (counted.length === 0) return undefined;
  const year = Math.max(...counted.map((need) => need.year));
  const codes = counted.filter((need) => need.year === year).map(({ code }) => code);
  return { year, municipalities: dataset.municipalities.filter(({ code }) => codes.includes(code)) };
};
