import { useId, type ReactElement } from 'react';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { FUNDER_ROLES, type FunderView } from '../../../schema/funder-result.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Term } from '../../../schema/vocabulary.ts';
import { useText } from '../../shared/text-context.tsx';
import { ExportButtons } from '../ExportButtons.tsx';
import { cellWords, funderTable, ROLE_SIGNS } from './funder-words.ts';

interface FunderMatrixProps {
  readonly view: FunderView;
  readonly terms: readonly Term[];
  readonly names: ReadonlyMap<string, string>;
  readonly title: string;
  readonly selected: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onExport: (request: ExportRequest) => void;
}

/** Municipalities by theme or target group: in each cell a sign for what the fund does there, and its words for a screen reader. */
export const FunderMatrix = ({ view, terms, names, title, selected, onSelect, onExport }: FunderMatrixProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  return (
    <section className="gaps-result" aria-labelledby={id}>
      <div className="gaps-result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="funder" title={title} notes={[t('gapsFunder.boundNote')]} table={() => funderTable(view, { text, names, terms })} onExport={onExport} />
      </div>
      <ul className="gaps-funder-key" aria-label={t('gapsFunder.key')}>
        {FUNDER_ROLES.map((role) => <li key={role}><span className={`gaps-funder-sign gaps-funder-${role}`} aria-hidden="true">{ROLE_SIGNS[role]}</span> {t(`gapsFunder.role.${role}`)}</li>)}
      </ul>
      <div className="gaps-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="gaps-table">
          <thead>
            <tr>
              <th scope="col">{t('gapsFunder.columns.name')}</th>
              <th scope="col">{t('gapsFunder.columns.overall')}</th>
              {terms.map((term) => <th key={term.value} scope="col">{term.shortName[text.language]}</th>)}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ code, overall, cells }) => (
              <tr key={code} data-code={code}>
                <th scope="row">
                  <button type="button" className="gaps-place" aria-pressed={selected === code} onClick={() => { onSelect(selected === code ? null : code); }}>{names.get(code) ?? code}</button>
                </th>
                {[overall, ...cells].map((cell, index) => (
                  <td key={terms[index - 1]?.value ?? 'overall'} title={cellWords(cell, text)}>
                    <span className={`gaps-funder-sign gaps-funder-${cell.role}`} aria-hidden="true">{ROLE_SIGNS[cell.role]}{cell.own > 0 ? ` ${format.integer(cell.own)}` : ''}</span>
                    <span className="visually-hidden">{cellWords(cell, text)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
