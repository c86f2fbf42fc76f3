import { useId, type ReactElement } from 'react';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { useText } from '../../shared/text-context.tsx';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { cellText } from '../../shared/FigureTable.tsx';
import type { CallWords } from './call-facts.ts';
import { scenarioTable, type Scenario } from './call-tables.ts';

interface CallScenariosProps {
  readonly scenarios: readonly Scenario[];
  readonly words: CallWords;
  readonly onUse: (scenario: Scenario) => void;
  readonly onRemove: (keptAt: number) => void;
  readonly onExport: (request: ExportRequest) => void;
}

/** No call, the one on screen and those put aside, side by side. */
export const CallScenarios = ({ scenarios, words, onUse, onRemove, onExport }: CallScenariosProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const table = scenarioTable(scenarios, words);
  const title = t('gapsCall.scenarios.heading');
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="call-options" title={title} notes={[t('gapsCall.scenarios.note')]} sql={[{ without: 'call' }]} table={() => table} onExport={onExport} />
      </div>
      <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table">
          <thead>
            <tr>
              {table.columns.map(({ label, kind }) => <th key={label} scope="col" className={kind === 'number' ? 'result-number' : undefined}>{label}</th>)}
              <th scope="col"><span className="visually-hidden">{t('gapsCall.scenarios.actions')}</span></th>
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario, row) => {
              const { name, keptAt } = scenario;
              const index = format.integer((keptAt ?? 0) + 1);
              return (
                <tr key={name}>
                  {table.columns.map((column, at) => {
                    const cell = cellText(table.rows[row]?.[at] ?? null, column, format);
                    return at === 0 ? <th key={column.label} scope="row">{cell}</th> : <td key={column.label} className={column.kind === 'number' ? 'result-number' : undefined}>{cell}</td>;
                  })}
                  <td>
                    {keptAt !== null && (
                      <span className="gaps-call-row-actions">
                        <button type="button" className="result-text-button" aria-label={t('gapsCall.scenarios.useOf', { index })} onClick={() => { onUse(scenario); }}>{t('gapsCall.scenarios.use')}</button>
                        <button type="button" className="result-text-button" aria-label={t('gapsCall.scenarios.removeOf', { index })} onClick={() => { onRemove(keptAt); }}>{t('gapsCall.scenarios.remove')}</button>
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="result-small">{t('gapsCall.scenarios.note')}</p>
    </section>
  );
};
