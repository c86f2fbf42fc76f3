import { useId, useMemo, type ReactElement } from 'react';
import type { Dependence } from '../../../schema/hole-result.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { useText } from '../../shared/text-context.tsx';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { DependenceCells } from './DependenceCells.tsx';
import { bodyNames, dependenceTable, standingOnOne } from './dependence-words.ts';
import { ListingSign } from './ListingSign.tsx';

interface DependenceTableProps {
  /** In the order in which they are shown. */
  readonly rows: readonly Dependence[];
  readonly dataset: Dataset;
  readonly names: ReadonlyMap<string, string>;
  /** Does the sentence itself choose funders? Then that all stands on one is no finding. */
  readonly isFundChosen: boolean;
  readonly onSelect: (code: string) => void;
  readonly onExport: (request: ExportRequest) => void;
}

/** On how few funders and lead bodies the projects of each municipality stand, in words and as a table. */
export const DependenceTable = ({ rows, dataset, names, isFundChosen, onSelect, onExport }: DependenceTableProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const facts = useMemo(() => ({ rows, dataset, names, text }), [rows, dataset, names, text]);
  const [funds, leads] = useMemo(() => [bodyNames(dataset, 'funds', text), bodyNames(dataset, 'leads', text)], [dataset, text]);
  const [onFund, onLead] = useMemo(() => [standingOnOne(facts, 'funds'), standingOnOne(facts, 'leads')], [facts]);
  const fundWords = (): string => {
    if (isFundChosen) return t('gapsHoles.dependence.fundChosen');
    return onFund.length === 0 ? t('gapsHoles.dependence.fundNone') : t('gapsHoles.dependence.fundOnly', { names: format.list(onFund) });
  };
  return (
    <section className="gaps-holes-part" aria-labelledby={id}>
      <div className="gaps-holes-title">
        <h3 id={id}>{t('gapsHoles.dependence.title')}</h3>
        <ExportButtons name="dependence" title={t('gapsHoles.dependence.title')} notes={[t('gapsHoles.dependence.note'), t('gapsHoles.boundExport')]} sql={[{ derived: 'dependence', asks: { counted: 'projects' } }]} table={() => dependenceTable(facts)} onExport={onExport} />
      </div>
      <p className="gaps-holes-words">
        {fundWords()}
        {onLead.length > 0 && ` ${t('gapsHoles.dependence.leadOnly', { names: format.list(onLead) })}`}
      </p>
      <div className="gaps-holes-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="gaps-holes-table">
          <caption className="visually-hidden">{t('gapsHoles.dependence.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="gaps-holes-name">{t('gapsHoles.dependence.municipality')}</th>
              <th scope="col" className="gaps-holes-number">{t('gapsHoles.dependence.projects')}</th>
              <th scope="col" className="gaps-holes-number">{t('gapsHoles.dependence.funds')}</th>
              <th scope="col">{t('gapsHoles.dependence.largestFund')}</th>
              <th scope="col" className="gaps-holes-number">{t('gapsHoles.dependence.fundConcentration')}</th>
              <th scope="col" className="gaps-holes-number">{t('gapsHoles.dependence.leads')}</th>
              <th scope="col">{t('gapsHoles.dependence.largestLead')}</th>
              <th scope="col" className="gaps-holes-number">{t('gapsHoles.dependence.leadConcentration')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row" className="gaps-holes-name">
                  <button type="button" className="gaps-holes-place" onClick={() => { onSelect(row.code); }}>{names.get(row.code) ?? row.code}<ListingSign listing={row.listing} /></button>
                </th>
                <td className="gaps-holes-number">{format.integer(row.count)}</td>
                <DependenceCells concentration={row.funds} bodies={funds} />
                <DependenceCells concentration={row.leads} bodies={leads} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="gaps-holes-note">{t('gapsHoles.dependence.note')}</p>
    </section>
  );
};
