import { useEffect, useState } from 'react';
import type { SnapshotPart } from '../engine/snapshot-part.ts';
import { usePackage } from './open-package.ts';

/** Loads the code that decodes a part; a chunk of its own. */
export type LoadPart<Value> = () => Promise<SnapshotPart<Value>>;

/** What is shown of projects beyond the first picture. */
export const loadDetailPart = async () => (await import('../engine/detail-part.ts')).DETAIL_PART;

/** What the data are made of and where they come from. */
export const loadContentPart = async () => (await import('../engine/content-part.ts')).CONTENT_PART;

/** What the documents tell beyond the register. */
export const loadArchivePart = async () => (await import('../engine/archive-part.ts')).ARCHIVE_PART;

/** A later part of the data: `null` until it is there. A part that cannot be read is thrown to the view's boundary. */
export const usePart = <Value>(load: LoadPart<Value>, isWanted: boolean): Value | null => {
  const { readPart } = usePackage();
  const [value, setValue] = useState<Value | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    if (!isWanted || value !== null) return undefined;
    let isCurrent = true;
    load().then(readPart).then(
      (part) => { if (isCurrent) setValue(part); },
      (cause: unknown) => { if (isCurrent) setError(cause instanceof Error ? cause : new Error(String(cause))); },
    );
    return () => { isCurrent = false; };
  }, [load, readPart, isWanted, value]);
  if (error !== null) throw error;
  return value;
};
