import type { SameKeys } from '../text.ts';
import type { embed as fi } from '../fi/embed.ts';

export const embed = {
  sources: 'Sources: {{sources}}',
  moreSources_one: 'and {{shown}} other',
  moreSources_other: 'and {{shown}} others',
  package: 'Data: {{title}} {{version}}',
  open: 'Open in Katve',
  openOf: 'Open in Katve in a new tab',
  title: 'Embed the view in another page',
  lead: 'Paste the code into a web page: the view is drawn there from the same figures as here, with title, legend and sources. Language and choices are in the address, colours follow the reader’s device.',
  part: 'What is embedded',
  parts: { map: 'The map', whole: 'The map and what it says', ranking: 'The list of municipalities', years: 'Projects by year' },
  height: 'Height, pixels',
  width: 'Width',
  widths: { full: 'Full width of the column', narrow: '480 pixels', wide: '800 pixels' },
  code: 'Code',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  copyFailed: 'The browser does not allow copying. Select the code and copy it yourself.',
  preview: 'Preview',
  ownData: 'Your own data are in this browser only, so a view of them cannot be embedded. Save the data as a package and offer it from the same server as Katve.',
  close: 'Close',
} as const satisfies SameKeys<typeof fi>;
