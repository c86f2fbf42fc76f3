import { Fragment, type ReactElement } from 'react';
import { toProfile } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { CompareColumn } from './compare-columns.ts';
import { barLength, cellWords, COMPARE_PARTS, type CompareRow } from './compare-rows.ts';

interface CompareTableProps {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  readonly labelledBy: string;
  readonly onRemove: (code: string) => void;
}

const Head = ({ column, onRemove }: { readonly column: CompareColumn; readonly onRemove: (code: string) => void }): ReactElement => {
  const { t } = useText();
  if (column.isSum) return <th scope="col" className="profile-sum">{column.name}</th>;
  return (
    <th scope="col">
      <span className="profile-compared">
        <PlaceLink className="result-place" to={toProfile(column.key)}>{column.name}</PlaceLink>
        <button type="button" className="profile-remove" aria-label={t('compare.remove', { name: column.name })} onClick={() => { onRemove(column.key); }}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2 2l8 8M10 2l-8 8" /></svg>
        </button>
      </span>
    </th>
  );
};

/** Municipalities side by side, one figure a row, with a bar where figures can be likened. */
export const CompareTable = ({ columns, rows, labelledBy, onRemove }: CompareTableProps): ReactElement => {
  const text = useText();
  return (
    <div className="result-scroll profile-compare" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{text.t('profile.columns.figure')}</th>
            {columns.map((column) => <Head key={column.key} column={column} onRemove={onRemove} />)}
          </tr>
        </thead>
        <tbody>
          {COMPARE_PARTS.map((part) => (
            <Fragment key={part}>
              <tr className="profile-compare-part"><th scope="colgroup" colSpan={columns.length + 1}>{text.t(`compare.part.${part}`)}</th></tr>
              {rows.filter((row) => row.part === part).map((row) => (
                <tr key={row.key} data-row={row.key}>
                  <th scope="row">{row.label}</th>
                  {columns.map((column, at) => {
                    const length = barLength(row, columns, at);
                    return (
                      <td key={column.key} className={column.isSum ? 'profile-sum' : undefined} data-column={column.key}>
                        <span>{cellWords(row.cells[at] ?? '', row, text)}</span>
                        {length !== null && <span className={column.listing === 'listed' || row.part !== 'projects' ? 'profile-cell-bar' : 'profile-cell-bar profile-cell-bound'} aria-hidden="true" style={{ inlineSize: `${String(100 * length)}%` }} />}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};
