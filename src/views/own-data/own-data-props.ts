import type { ReactNode } from 'react';
import type { ImportClient } from '../../schema/import-client.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { ImportPlan } from '../../schema/import-plan.ts';
import type { KeptPlan, OwnDataEntry, StorageFaultKind } from '../../schema/own-data.ts';
import type { OwnDataSection } from '../../schema/own-data-view.ts';
import type { TemplateKind } from '../../schema/own-template.ts';
import type { PackageFault } from '../../schema/package-fault.ts';
import type { PackageChoice } from '../../schema/package-choice.ts';

/** What the browser keeps for the user. */
export interface KeptData {
  /** Has the list been read yet? */
  readonly isReady: boolean;
  /** Newest first. */
  readonly entries: readonly OwnDataEntry[];
  readonly plans: readonly KeptPlan[];
  /** Why the last thing asked of the store failed; `null`: it did not. */
  readonly fault: { readonly kind: StorageFaultKind; readonly detail: string } | null;
  /** Name of the data set that was deleted last and can still come back. */
  readonly removed: string | null;
  /** Has the browser promised to keep the data? `null`: not known yet. */
  readonly isPersistent: boolean | null;
}

/** What can be done with what is kept. A failure stands in `KeptData.fault`. */
export interface KeptActions {
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly undoRemove: () => void;
  /** Downloads a data set whole. */
  readonly exportSet: (id: string) => void;
  readonly keepPlan: (name: string, columns: readonly string[], plan: ImportPlan) => void;
  readonly removePlan: (id: string) => void;
  readonly dismissFault: () => void;
}

/** Tables that are ready to be put into a new data set, and where they come from. */
export interface ReadyTables {
  /** CSV by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly imports: OwnDataEntry['imports'];
}

/** What the page on own data gets. */
export interface OwnDataPageProps {
  readonly section: OwnDataSection;
  readonly hrefOf: (section: OwnDataSection) => string;
  readonly onSection: (section: OwnDataSection) => void;
  /** The data that are shown now, and their title. */
  readonly shown: { readonly data: PackageChoice; readonly title: string };
  /** The link that opens other data on the map. */
  readonly openHref: (data: PackageChoice) => string;
  /** Opens a data set that was just kept. */
  readonly onOpen: (entry: OwnDataEntry) => void;
  readonly dataset: Dataset;
  readonly kept: KeptData;
  readonly actions: KeptActions;
  readonly client: ImportClient;
  /** Downloads a text as a file. */
  readonly onDownload: (name: string, text: string) => void;
  /** Downloads an empty table to fill in; resolves to whether it could be had. */
  readonly onTemplate: (kind: TemplateKind) => Promise<boolean>;
  /** Downloads what was found in the package that was read; resolves to whether it could be had. */
  readonly onFindings: () => Promise<boolean>;
  /** A fault of a data package in words. */
  readonly faultWords: (fault: PackageFault) => string;
  /** The section on official figures; it hands its tables over. */
  readonly official: (onUse: (tables: ReadyTables) => void) => ReactNode;
}
