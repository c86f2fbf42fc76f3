import type { packageFault as fi } from '../fi/package-fault.ts';
import type { SameKeys } from '../text.ts';

export const packageFault = {
  title: 'These data cannot be shown',
  intro: 'Something in the data must be mended first. Mend it and load the page again.',
  back: 'Open Katve’s own data',
  own: 'Own data',
  where: { table: '{{table}}', column: '{{table}}, column {{column}}', row: '{{table}}, line {{row}}, column {{column}}', file: '{{table}}, line {{row}}' },
  kind: {
    otherOrigin: 'The data are on another site ({{value}}). Katve reads data from its own site only: copy the folder to the same server.',
    noPackage: 'The folder {{value}} has no file datapackage.json. Check the address, or put the file into the folder.',
    badDescriptor: 'The file datapackage.json cannot be used. Mend this place: {{wanted}} {{value}}',
    badRegion: 'The name of the region is missing. Add the property region to the description.',
    noTable: 'The table {{table}} is missing. Add it; it must have at least the columns {{wanted}}.',
    noFile: 'The file {{table}} is missing, although datapackage.json names it. Put the file into the folder, or mend its path.',
    notText: 'The file {{table}} is no text. Save the table as CSV with the character set UTF-8.',
    noColumn: 'The file {{table}} has no column {{column}}. Add the column, or give the right one this name.',
    noRows: 'The file {{table}} has no rows. Add them.',
    cell: '{{where}}: {{found}} {{demand}}',
    twice: '{{where}}: “{{value}}” stands on another line already. Delete one of the two lines, or give it an identifier of its own.',
    unknownKey: '{{where}}: the value “{{value}}” is not in the table {{wanted}}. Mend the value, or add the row there.',
    openRing: 'The file border.csv: the border of {{wanted}} ({{value}}) does not close, or is not there. Each border line must begin at the point where the one before it ends.',
    more: 'There are {{wanted}} faults more.',
  },
  found: { empty: 'the cell is empty.', value: 'the value “{{value}}” will not do.' },
  demand: {
    filled: 'Fill it in.',
    integer: 'Write a whole number.',
    number: 'Write a number.',
    boolean: 'Write true or false.',
    date: 'Write the day like 2021-12-31.',
    oneOf: 'Use one of these: {{wanted}}.',
    form: 'Use letters and digits without spaces and bars.',
    range: 'The number must lie within {{wanted}}.',
  },
  storage: {
    full: 'The browser’s storage is full.',
    forbidden: 'The browser does not allow own data to be kept, so they cannot be opened. A private window or a setting of the browser may be the reason.',
    newerVersion: 'The data were saved by a newer Katve. Load the page again.',
    gone: 'These own data are not in this browser. They were deleted, or the link was made on another device: own data do not travel with a link.',
    unknown: 'The own data could not be opened.',
  },
} as const satisfies SameKeys<typeof fi>;
