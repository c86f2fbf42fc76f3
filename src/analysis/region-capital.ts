import type { Dataset } from '../schema/dataset.ts';
import type { Municipality, MunicipalityCode } from '../schema/municipality.ts';

/** The most people that a municipality has had in any year; -1 where no year is known. */
const peopleOf = ({ needs }: Dataset, code: MunicipalityCode): number =>
  Math.max(-1, ...needs.filter((row) => row.code === code).map(({ population }) => population ?? -1));

/** The municipality that stands for the capital: the one that is named, else the most populous; `null` without municipalities. */
export const regionCapital = (dataset: Dataset, named: MunicipalityCode | null): Municipality | null => {
  const { municipalities } = dataset;
  const chosen = municipalities.find(({ code }) => code === named);
  if (chosen !== undefined) return chosen;
  const people = new Map(municipalities.map(({ code }) => [code, peopleOf(dataset, code)]));
  return [...municipalities].sort((a, b) => (people.get(b.code) ?? -1) - (people.get(a.code) ?? -1))[0] ?? null;
};
