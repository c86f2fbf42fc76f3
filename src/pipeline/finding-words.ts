import { finding as messages } from '../i18n/en/finding.ts';
import { createText } from '../i18n/text.ts';
import { findingFile, type Finding } from '../schema/finding.ts';

const { t } = createText('en', { finding: messages });

/** A finding in English: `population.csv, line 12, column population, "-5": Is below 0. Give ...` */
export const formatFinding = (finding: Finding): string => {
  const { row, column, value, kind, values } = finding;
  const place = [
    findingFile(finding), ...(row === null ? [] : [`line ${String(row)}`]), ...(column === null ? [] : [`column ${column}`]),
    ...(value === null ? [] : [value === '' ? 'the empty cell' : `"${value}"`]),
  ];
  return `${place.join(', ')}: ${t(`finding.${kind}`, values)}`;
};
