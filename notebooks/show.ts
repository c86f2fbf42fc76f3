/** One row of an answer; NULL is `null`. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

const cellText = (value: Row[string] | undefined, digits: number): string => {
  if (value === null || value === undefined) return 'not known';
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) ? String(value) : value.toFixed(digits);
};

const element = (name: string, words: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = words;
  if (className !== '') made.className = className;
  return made;
};

/** Rows as a table that scrolls by itself; `name` says what it shows. An empty cell is written "not known", never 0. */
export const table = (rows: readonly Row[], name: string, digits = 2): HTMLElement => {
  const columns = Object.keys(rows[0] ?? {});
  const isNumber = (column: string): boolean => rows.some((row) => typeof row[column] === 'number');
  const body = document.createElement('table');
  const head = body.createTHead().insertRow();
  for (const column of columns) {
    const cell = element('th', column, isNumber(column) ? 'is-number' : '');
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const lines = body.createTBody();
  for (const row of rows) {
    const line = lines.insertRow();
    for (const column of columns) line.append(element('td', cellText(row[column], digits), isNumber(column) ? 'is-number' : ''));
  }
  const box = document.createElement('div');
  box.className = 'notebook-table';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', name);
  box.append(body);
  return box;
};

/** Says whether a claim about the figures holds. */
export const verdict = (holds: boolean, words: { readonly yes: string; readonly no: string }): HTMLElement =>
  element('p', holds ? words.yes : words.no, `notebook-verdict${holds ? '' : ' is-wrong'}`);
