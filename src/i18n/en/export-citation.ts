import type { SameKeys } from '../text.ts';
import type { exportCitation as fi } from '../fi/export-citation.ts';

export const exportCitation = {
  words: 'Katve. {{what}}. {{package}}, version {{version}}. Retrieved {{date}}.',
  titleAndQuestion: '{{title}}: {{question}}',
  heading: 'Citation and SQL',
  citation: 'Citation',
  citationLead: 'This is how the result can be cited. The link opens the same view.',
  sql: 'SQL',
  sqlOf: {
    sentence: 'This statement gives the figures of the question for each municipality. It runs on the page SQL and with npm run -s sql. Figures worked out further from them, such as intervals, are not in it.',
    own: 'This is the statement that you wrote.',
    rows: 'The SQL gives the rows of the data that the result was made from. It runs on the page SQL and with npm run -s sql.',
    tables: 'These figures come from documents, not from the question. The statements show the tables that they were taken from.',
  },
  noSql: 'The data have no table for this result.',
  copyCitation: 'Copy the citation',
  copySql: 'Copy the SQL',
  copied: 'Copied to the clipboard.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  close: 'Close',
} satisfies SameKeys<typeof fi>;
