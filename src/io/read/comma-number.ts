const COMMA_NUMBER = /^[-–−+]?[\d\s\u00a0\u2009\u202f.'’]*,\d+\s*(?:%|€|eur(?:oa?)?)?$/i;

/** Is a text a number with a comma in it: a decimal comma, or a point's thousands? Spreadsheets' own numbers never have one. */
export const isCommaNumber = (text: string): boolean => text.includes(',') && COMMA_NUMBER.test(text.trim());

/** Can a plain number be taken for thousands where commas part the decimals, as 1.234 can? */
export const looksGrouped = (text: string): boolean => text.charCodeAt(text.length - 4) === 46 && /^-?\d{1,3}\.\d{3}$/.test(text);
