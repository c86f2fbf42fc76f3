const WIDTH = 78;

/** Words in lines of a comment. */
const commentLines = (words: string): readonly string[] =>
  words.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1) ?? '';
    return last !== '' && last.length + word.length + 4 <= WIDTH ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []).map((line) => `-- ${line}`);

/** An example as it stands in the editor: what it asks and what its figures mean, then the query. */
export const exampleQuery = (sql: string, words: { readonly title: string; readonly meaning: string }): string =>
  [...commentLines(words.title), ...commentLines(words.meaning), sql].join('\n');
