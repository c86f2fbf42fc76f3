/** A JSON object, before anything in it is trusted. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value when it is a text, else `''`. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The value when it is a list of texts, else `null`. */
export const textsOf = (value: unknown): readonly string[] | null =>
  (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null);
