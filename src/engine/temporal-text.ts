const DAY_SECONDS = 86_400n;
/** Days beyond these are DuckDB's infinities. */
const LAST_DATE_MS = 8.64e15;

const two = (value: bigint): string => value.toString().padStart(2, '0');

/** Fraction of a second with its zeros cut off; empty when there is none. */
const fractionText = (rest: bigint, ticksPerSecond: bigint): string =>
  rest === 0n ? '' : `.${rest.toString().padStart(ticksPerSecond.toString().length - 1, '0').replace(/0+$/, '')}`;

/** ISO date of milliseconds since 1970; `infinity` and `-infinity` as DuckDB writes them. */
export const dateText = (epochMs: number): string => {
  if (Math.abs(epochMs) > LAST_DATE_MS) return epochMs > 0 ? 'infinity' : '-infinity';
  return new Date(epochMs).toISOString().replace(/T.*$/, '');
};

/** Time of day, 01:02:03 or 01:02:03.5, from ticks since midnight. */
export const timeText = (ticks: bigint, ticksPerSecond: bigint): string => {
  const seconds = ticks / ticksPerSecond;
  const clock = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  return clock + fractionText(ticks % ticksPerSecond, ticksPerSecond);
};

/** Date and time of day in UTC, 2021-12-31 01:02:03, from ticks since 1970. */
export const timestampText = (ticks: bigint, ticksPerSecond: bigint): string => {
  const ticksPerDay = DAY_SECONDS * ticksPerSecond;
  const inDay = ((ticks % ticksPerDay) + ticksPerDay) % ticksPerDay;
  const days = (ticks - inDay) / ticksPerDay;
  const date = dateText(Number(days) * 86_400_000);
  return date.endsWith('infinity') ? date : `${date} ${timeText(inDay, ticksPerSecond)}`;
};
