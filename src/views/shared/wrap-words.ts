/** Words in lines of at most so many characters; a longer word has a line of its own. */
export const wrapWords = (words: string, most: number): readonly string[] =>
  words.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [word];
    const longer = `${last} ${word}`;
    return longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
