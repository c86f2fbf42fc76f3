import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { attributeOf, readXml } from './xml-feeder.ts';

/** A sheet of a workbook, before it is opened. */
export interface SheetEntry {
  readonly name: string;
  /** Path of the sheet in the zip. */
  readonly path: string;
  readonly isHidden: boolean;
}

export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly stringsPath: string | null;
  readonly stylesPath: string | null;
}

/** Excel's names of sheets are 31 signs at most. */
const LONGEST_NAME = 100;

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** A path that a part of a zip names, from the folder of that part. */
const resolvePath = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

const readRelations = async (bytes: Uint8Array, folder: string, work: ReadWork): Promise<ReadonlyMap<string, Relation>> => {
  const relations = new Map<string, Relation>();
  await readXml(bytes, {
    onOpen: (name, tag) => {
      if (name !== 'Relationship') return;
      if (relations.size >= work.limits.zipEntries) throw faultOf('broken', '', `<${tag}>`);
      const type = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
      relations.set(attributeOf(tag, 'Id') ?? '', { type, path: resolvePath(folder, attributeOf(tag, 'Target') ?? '') });
    },
    onClose: () => undefined,
    onText: () => undefined,
  }, work);
  return relations;
};

/** Unpacks a file of the workbook by its path; `null` where there is none. */
export type OpenPart = (path: string) => Promise<Uint8Array | null>;

/** Path of the workbook itself, which nearly every program puts in the same place. */
export const workbookPath = async (open: OpenPart, work: ReadWork): Promise<string> => {
  const bytes = await open('_rels/.rels');
  const relations = bytes === null ? [] : [...(await readRelations(bytes, '', work)).values()];
  return relations.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
};

/**
 * The sheets with cells in the order of their tabs, hidden ones last; sheets that only code can show are left out. `null`:
 * there is no workbook. A fault where a tab leads nowhere, or two lead to one sheet.
 */
export const readWorkbook = async (open: OpenPart, work: ReadWork): Promise<WorkbookIndex | null> => {
  const path = await workbookPath(open, work);
  const bytes = await open(path);
  if (bytes === null) return null;
  const folder = folderOf(path);
  const relationBytes = await open(`${folder === '' ? '' : `${folder}/`}_rels/${path.split('/').at(-1) ?? ''}.rels`);
  const relations = relationBytes === null ? new Map<string, Relation>() : await readRelations(relationBytes, folder, work);
  const sheets: SheetEntry[] = [];
  const paths = new Set<string>();
  let is1904 = false;
  await readXml(bytes, {
    onOpen: (name, tag) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributeOf(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributeOf(tag, 'r:id') ?? /\s\w+:id=["']([^"']+)["']/.exec(tag)?.[1] ?? '');
      const state = attributeOf(tag, 'state') ?? 'visible';
      const own = (attributeOf(tag, 'name') ?? '').slice(0, LONGEST_NAME);
      if (relation === undefined || paths.has(relation.path)) throw faultOf('broken', own, `<${tag}>`);
      paths.add(relation.path);
      if (relation.type === 'worksheet' && state !== 'veryHidden') sheets.push({ name: own, path: relation.path, isHidden: state === 'hidden' });
    },
    onClose: () => undefined,
    onText: () => undefined,
  }, work);
  const pathOf = (type: string): string | null => [...relations.values()].find((relation) => relation.type === type)?.path ?? null;
  const shown = [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)];
  return { sheets: shown, is1904, stringsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') };
};
