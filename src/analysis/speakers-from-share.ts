/**
 * Speakers behind a share rounded to 0.1 percent, in persons.
 *
 * The true share lies in [share - 0.05, share + 0.05] percent; the three figures are share and limits
 * times the population, multiples of 0.0005 that are not rounded to whole persons, so that nothing
 * computed from them is rounded twice.
 */
export const speakersFromShare = (shareTenths: number, population: number): { low: number; point: number; high: number } => ({
  low: Math.max(0, ((2 * shareTenths - 1) * population) / 2000),
  point: (2 * shareTenths * population) / 2000,
  high: ((2 * shareTenths + 1) * population) / 2000,
});

/** Does a count, as a share of the population, round to the share (to within 0.05 percentage points)? */
export const roundsToShare = (speakers: number, population: number, shareTenths: number): boolean =>
  Math.abs(2000 * speakers - 2 * shareTenths * population) <= population;
