import type { ExportButtonsProps } from '../../views/shared/export-buttons-props.ts';

/** A result that a drawn view offers to be taken along. */
export interface OfferedResult {
  /** Stands in the view where the result's menu would stand. */
  readonly place: HTMLElement;
  /** The result as it is drawn now. */
  readonly read: () => ExportButtonsProps;
}

/** The results of one drawn view. */
export interface OfferedResults {
  /** Takes a result in; what it returns takes it out again. */
  readonly add: (result: OfferedResult) => () => void;
  /** The result that the view is shown by where there is room for one; `null` while there is none. */
  readonly main: () => OfferedResult | null;
  /** Calls back when results come or go. */
  readonly subscribe: (onChange: () => void) => () => void;
}

const inOrder = (a: OfferedResult, b: OfferedResult): number => (a.place.compareDocumentPosition(b.place) === Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1);

/** The result that calls itself the main one, else the first chart of the view, else its first result; `null` for none. */
const mainOf = (results: readonly OfferedResult[]): OfferedResult | null => {
  const ordered = [...results].sort(inOrder);
  return ordered.find(({ read }) => read().isMain === true) ?? ordered.find(({ read }) => read().chart !== undefined) ?? ordered[0] ?? null;
};

/** An empty list of results. */
export const offeredResults = (): OfferedResults => {
  const results = new Set<OfferedResult>();
  const listeners = new Set<() => void>();
  let main: OfferedResult | null = null;
  const tell = (): void => {
    main = mainOf([...results]);
    for (const listener of listeners) listener();
  };
  return {
    add: (result) => {
      results.add(result);
      tell();
      return () => {
        results.delete(result);
        tell();
      };
    },
    main: () => main,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => { listeners.delete(onChange); };
    },
  };
};
