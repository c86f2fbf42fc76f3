import type { ReactElement } from 'react';
import type { PackageFinding } from '../../../schema/import-client.ts';
import { useText } from '../../shared/text-context.tsx';

interface FindingTableProps {
  readonly findings: readonly PackageFinding[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

const HEADS = ['file', 'row', 'column', 'value', 'severity', 'what'] as const;

/** What a check found, line by line: where, what stands there, what is wrong, and what to do. */
export const FindingTable = ({ findings, labelledBy }: FindingTableProps): ReactElement => {
  const { t, format } = useText();
  const words = (name: string): string => t(`ownData.package.${name}`);
  const head = (name: (typeof HEADS)[number]) => ({ 'data-head': words(name) });
  // On a phone each line is a card: roles keep it a table where the style takes the cells out of their rows.
  return (
    <div className="result-scroll own-findings" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table" role="table">
        <thead role="rowgroup"><tr role="row">{HEADS.map((name) => <th key={name} role="columnheader" scope="col" className={name === 'row' ? 'result-number' : undefined}>{words(name)}</th>)}</tr></thead>
        <tbody role="rowgroup">{findings.map(({ file, row, column, value, severity, kind, values }, index) => (
          <tr key={index} role="row">
            <th role="rowheader" scope="row" {...head('file')}>{file}</th>
            <td role="cell" {...head('row')} className="result-number">{row === null ? '' : format.integer(row)}</td>
            <td role="cell" {...head('column')}>{column ?? ''}</td>
            <td role="cell" {...head('value')} className="own-finding-value">{value === null ? '' : value === '' ? <i>{words('emptyCell')}</i> : value}</td>
            <td role="cell" {...head('severity')}>{words(severity)}</td>
            <td role="cell" {...head('what')} className="own-finding-words">{t(`finding.${kind}`, values)}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
};
