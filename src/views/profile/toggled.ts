/** The list without the value when it has it, else with it at the end. */
export const toggled = (list: readonly string[], value: string): readonly string[] =>
  (list.includes(value) ? list.filter((other) => other !== value) : [...list, value]);
