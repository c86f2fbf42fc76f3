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
  return (
    <div className="result-scroll own-findings" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead><tr>{HEADS.map((head) => <th key={head} scope="col" className={head === 'row' ? 'result-number' : undefined}>{words(head)}</th>)}</tr></thead>
        <tbody>{findings.map(({ file, row, column, value, severity, kind, values }, index) => (
          <tr key={index}>
            <th scope="row">{file}</th>
            <td className="result-number">{row === null ? '' : format.integer(row)}</td>
            <td>{column ?? ''}</td>
            <td className="own-finding-value">{value === null ? '' : value === '' ? <i>{words('emptyCell')}</i> : value}</td>
            <td>{words(severity)}</td>
            <td className="own-finding-words">{t(`finding.${kind}`, values)}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
};
