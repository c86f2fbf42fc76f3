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
    figures: 'This statement gives the figures of the table. It runs on the page SQL and with npm run -s sql.',
    basis: 'This statement gives the figures that the result was made from. Not all figures of the result are in it as such. It runs on the page SQL and with npm run -s sql.',
    own: 'This is the statement that you wrote.',
    rows: 'The SQL gives the rows of the data that the result was made from. It runs on the page SQL and with npm run -s sql.',
    tables: 'These figures come from documents, not from the question. The statements show the tables that they were taken from.',
  },
  without: {
    chance: 'No single statement gives these figures: the chance is worked out by shuffling the municipalities’ figures at random many times. The citation of the map gives the figures that the test starts from.',
    call: 'No statement over the data gives these figures: they contain the imagined projects of a call, which are not in the register. The citation of the map gives the figures before the call.',
  },
  noSql: 'The data have no table for this result.',
  copyCitation: 'Copy the citation',
  copySql: 'Copy the SQL',
  copied: 'Copied to the clipboard.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  close: 'Close',
} satisfies SameKeys<typeof fi>;
