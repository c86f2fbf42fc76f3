import type { Dataset } from '../../../schema/dataset.ts';
import type { OfficialAnswer, OfficialFault, OfficialProgress, OfficialRequest, OfficialServices, OfficialWish } from '../../../schema/official.ts';
import type { ReadyTables } from '../own-data-props.ts';

/** An answer and what it makes of the data that are shown. */
export interface OfficialResult {
  readonly answer: OfficialAnswer;
  /** Rows of the table of population that become others; 0: everything is as it was. */
  readonly changedYears: number;
  /** Lines of the new borders; 0: the borders stay as they are. */
  readonly borderLines: number;
  /** Ready for a new data set; `null` when nothing changes. */
  readonly ready: ReadyTables | null;
}

/** How far the refreshing is. */
export type OfficialState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly progress: OfficialProgress | null }
  | { readonly kind: 'failed'; readonly fault: OfficialFault; readonly sent: readonly OfficialRequest[] }
  | { readonly kind: 'done'; readonly result: OfficialResult };

export interface OfficialActions {
  /** Asks; the first request goes out with this call and not before. */
  readonly onAsk: (wish: OfficialWish) => void;
  readonly onCancel: () => void;
  /** Reads files that were downloaded by hand. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Drops the answer. */
  readonly onDrop: () => void;
}

/** Whom can be asked, as far as it is known: `null` while the list is on its way. */
export type ServicesState = { readonly ok: true; readonly services: OfficialServices } | { readonly ok: false; readonly fault: OfficialFault } | null;

/** What the section on official figures gets. */
export interface OfficialSectionProps {
  readonly dataset: Dataset;
  readonly services: ServicesState;
  /** The origins that the page's policy does not allow; none: asking is possible. */
  readonly forbidden: readonly string[];
  /** Every request that a wish leads to, in order. */
  readonly planned: (wish: OfficialWish) => readonly OfficialRequest[];
  readonly state: OfficialState;
  readonly actions: OfficialActions;
  /** The year that it is. */
  readonly thisYear: number;
  /** Where other formats are brought in. */
  readonly importHref: string;
  readonly onUse: (tables: ReadyTables) => void;
}
