/** A file of the built app: its address relative to the app, and the mark of its content, which is `null` where the name itself holds one. */
export interface BuiltFile {
  readonly url: string;
  readonly revision: string | null;
  /** Bytes on disk, uncompressed. */
  readonly size: number;
}

/** What the app needs without network. */
export interface KeptFiles {
  /** Everything but the engine: kept as one, or not at all. */
  readonly app: readonly BuiltFile[];
  /** DuckDB's WebAssembly, several times as large as all the rest: kept afterwards, and missed by nothing but what asks the database. */
  readonly engine: BuiltFile;
}

/** Served, but not needed to run: what the browser itself fetches, what only tools read, and letters that no text of Katve has. */
const NOT_NEEDED: readonly RegExp[] = [
  /^sw\.js$/, /^manifest\.json$/, /^manifest\.webmanifest$/, /^icons\//,
  /\binter-(?:cyrillic|cyrillic-ext|greek|greek-ext|vietnamese)-.*\.woff2$/,
];

/** Is this the engine? */
export const isEngine = ({ url }: Pick<BuiltFile, 'url'>): boolean => url.endsWith('.wasm');

/** Which files of a build are kept for use without network. Throws unless exactly one of them is the engine, and on a build without its page. */
export const keptFiles = (built: readonly BuiltFile[]): KeptFiles => {
  const needed = built.filter(({ url }) => !NOT_NEEDED.some((pattern) => pattern.test(url)));
  const [engine, ...more] = needed.filter(isEngine);
  if (engine === undefined || more.length > 0) throw new Error(`The build has ${String(needed.filter(isEngine).length)} WebAssembly files; Katve keeps exactly one.`);
  if (!needed.some(({ url }) => url === 'index.html')) throw new Error('The build has no index.html.');
  return { app: needed.filter((file) => file !== engine), engine };
};
