import { useEffect, useMemo, useState } from 'react';
import { dataDictionary, type DataDictionary } from '../schema/data-dictionary.ts';
import type { DataPackage } from '../schema/data-package.ts';
import { usePackage } from './open-package.ts';
import { loadContentPart, usePart } from './use-part.ts';

interface PackageWords {
  readonly dataPackage: DataPackage;
  /** The SQL of each view. */
  readonly viewTexts: ReadonlyMap<string, string>;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The dictionary of the open package and the SQL of its views; without them the page works, and offers no names. */
export const useSqlDictionary = (): { readonly dictionary: DataDictionary | null; readonly viewTexts: ReadonlyMap<string, string> } => {
  const { describe } = usePackage();
  const contents = usePart(loadContentPart, true);
  const [words, setWords] = useState<PackageWords | null>(null);
  useEffect(() => {
    let isCurrent = true;
    Promise.all([describe(), import('../engine/browser-sql.ts')]).then(
      ([dataPackage, { browserSqlTexts }]) => { if (isCurrent) setWords({ dataPackage, viewTexts: browserSqlTexts.views }); },
      (cause: unknown) => { console.warn('The description of the data could not be read.', cause); },
    );
    return () => { isCurrent = false; };
  }, [describe]);
  const dictionary = useMemo(
    () => (contents === null || words === null ? null : dataDictionary({ dataPackage: words.dataPackage, entries: contents.dictionary, rowCounts: contents.rowCounts })),
    [contents, words],
  );
  return { dictionary, viewTexts: words?.viewTexts ?? NO_TEXTS };
};
