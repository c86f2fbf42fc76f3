import type { SameKeys } from '../text.ts';
import type { app as fi } from '../fi/app.ts';

export const app = {
  name: 'Katve',
  tagline: 'Where projects do not reach',
  skipToContent: 'Skip to content',
  home: 'Katve, opening view',
  pagesLabel: 'Pages',
  pages: {
    map: 'Map', gaps: 'Gaps', municipality: 'Municipalities', time: 'Timeline', projects: 'Projects', network: 'Network',
    programmes: 'Programmes', questions: 'Questions', data: 'Data and method',
    own: 'Own data', sql: 'SQL', present: 'Present',
  },
  pagesShort: {
    map: 'Map', gaps: 'Gaps', municipality: 'Places', time: 'Time', projects: 'Projects', network: 'Network',
    programmes: 'Programmes', questions: 'Questions', data: 'Data',
    own: 'Own', sql: 'SQL', present: 'Present',
  },
  documentTitle: '{{page}} · Katve',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetDone: 'Back to the opening view. Undo brings the last one back.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied: it opens exactly this view.',
  linkFailed: 'The browser does not allow copying. The link is in the address bar.',
  languageLabel: 'Language',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  schemeLabel: 'Colour theme',
  schemes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  schemeButton: 'Colour theme: {{scheme}}. Change.',
  loading: 'Loading the map and the figures …',
  loadFailed: {
    title: 'The data could not be opened',
    body: 'The data file of this page is missing or damaged ({{cause}}). Load the page again; if it happens again, whoever runs the site must upload the files anew.',
    retry: 'Try again',
  },
  viewFailed: {
    title: 'This part could not be drawn',
    body: 'The rest of the page works. Reason: {{cause}}',
    retry: 'Draw again',
  },
  notices: {
    title: 'The link held something that Katve did not recognise',
    unknown_parameter: '“{{parameter}}” is not a choice in Katve and was left out.',
    bad_value: '“{{parameter}}”: the value “{{value}}” is not known. The opening view’s choice is used instead.',
    unknown_code: '“{{parameter}}”: the code “{{value}}” is not in the data and was left out.',
    too_long: 'The link was too long and its end was left out.',
    close: 'Close the message',
  },
  sources: 'Sources: project register (projects {{from}}–{{to}}), Statistics Finland 31 December {{needYear}} and municipal borders 1:4.5 million (CC BY 4.0). Everything is computed on this device, nothing is sent.',
  sourcesLink: 'Data and method',
  map: {
    heading: 'Map',
    panelHeading: 'About the municipality',
  },
} as const satisfies SameKeys<typeof fi>;
