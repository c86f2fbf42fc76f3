/** The page's sections in reading order. Their element ids are stable, so that other pages and readers can link to them. */
export const DATA_SECTIONS = ['purpose', 'listing', 'definitions', 'method', 'coding', 'slips', 'sources', 'dictionary'] as const;
export type DataSectionName = (typeof DATA_SECTIONS)[number];

/** Sections about the documents that Katve's own data were read from. */
const ABOUT_OWN_DOCUMENTS: readonly DataSectionName[] = ['coding', 'slips'];

/** The sections that hold for the data that are open. */
export const dataSections = (isBuiltIn: boolean): readonly DataSectionName[] =>
  DATA_SECTIONS.filter((name) => isBuiltIn || !ABOUT_OWN_DOCUMENTS.includes(name));

/** Element id of a section: `data-method`. */
export const sectionId = (name: DataSectionName): string => `data-${name}`;

/** Element id of one definition: `data-definition-allocation`. */
export const definitionId = (name: string): string => `data-definition-${name}`;

/** Element id of one formula: `data-method-ratio`. */
export const methodId = (name: string): string => `data-method-${name}`;

/** Element id of one slip: `data-slip-clientTable`. */
export const slipElementId = (name: string): string => `data-slip-${name}`;

/** Element id of a source's row: `data-source-doc-register`. */
export const sourceElementId = (sourceId: string): string => `data-source-${sourceId}`;

/** Element id of a table or view in the dictionary: `data-table-project`. */
export const tableElementId = (table: string): string => `data-table-${table}`;
