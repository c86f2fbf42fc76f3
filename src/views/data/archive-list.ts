import type { Archive } from '../../schema/archive.ts';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';

/** What the lists of spellings and coded words of the documents are made of; each `null` while it is on its way. */
export interface ArchiveListProps {
  readonly dataset: Dataset;
  readonly archive: Archive | null;
  readonly dictionary: DataDictionary | null;
  readonly sources: readonly SourceEntry[] | null;
}
