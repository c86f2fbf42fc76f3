/** The day and the time of an ISO instant, in the reader's own time zone. */
export const momentText = (instant: string, locale: string): string => new Date(instant).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' });
