/**
 * Tells where a sign stands next, and looks for it only once until it is passed; the length of the text where there are
 * no more. Whoever asks must not go back.
 */
export const createFinder = (text: string, sign: string): ((from: number) => number) => {
  let found = -1;
  return (from) => {
    if (found < from) {
      const index = text.indexOf(sign, from);
      found = index < 0 ? text.length : index;
    }
    return found;
  };
};
