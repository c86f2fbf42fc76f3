/** What a statement that only asks can begin with. */
export const ASKING_WORDS = ['select', 'with', 'from', 'values', 'table', 'describe', 'desc', 'show', 'summarize', 'explain', 'pivot', 'unpivot'] as const;

/** Blanks, line comments, and block comments with no other inside. */
const BEHIND = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:(?!\/\*|\*\/)[\s\S])*\*\/|\()/;

/**
 * The first word of a statement in lower case, behind blanks, comments and opening brackets.
 * Empty when there is none, and when a comment stands in another one.
 */
export const firstWord = (sql: string): string => {
  let rest = sql;
  for (let found = BEHIND.exec(rest); found !== null; found = BEHIND.exec(rest)) rest = rest.slice(found[0].length);
  return /^[a-z_]+(?![\w])/i.exec(rest)?.[0].toLowerCase() ?? '';
};

/** Can the statement only ask? What follows its first word, such as an insert behind `with`, is stopped by the read-only transaction. */
export const isAsking = (sql: string): boolean => ASKING_WORDS.some((word) => word === firstWord(sql));

/** Why a statement that is no question is not run. */
export const notAsking = (sql: string): string => {
  const word = firstWord(sql);
  const named = word === '' ? 'This statement' : word.toUpperCase();
  return `${named} is switched off here: a statement can only ask (${ASKING_WORDS.map((each) => each.toUpperCase()).join(', ')}).`;
};
