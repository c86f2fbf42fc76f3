import { useMemo, type ReactElement } from 'react';
import { neighbourReach, type Contiguity } from '../../../analysis/neighbours.ts';
import { ratioLikeness } from '../../../analysis/ratio-likeness.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { useText } from '../../shared/text-context.tsx';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { moranTable, pictureTable, reachTable } from './neighbour-tables.ts';
import { likenessWords, listingsOf, neighbourLead, reachStatus } from './neighbour-words.ts';
import { NeighbourChart } from './NeighbourChart.tsx';
import './neighbours.css';

interface NeighboursSectionProps extends GapsSectionProps {
  readonly contiguity: Contiguity;
}

/** What reaches the municipalities next door, how far the nearest project is, and whether neighbours are alike. */
export const NeighboursSection = ({ analyst, result, contiguity, selected, actions, onExport }: NeighboursSectionProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { dataset } = analyst;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const projects = useMemo(() => (result.sentence.counted === 'projects' ? result : analyst.answer({ ...result.sentence, counted: 'projects' })), [analyst, result]);
  const rows = useMemo(() => neighbourReach(dataset, projects, contiguity), [dataset, projects, contiguity]);
  const likeness = useMemo(() => ratioLikeness(projects, contiguity), [projects, contiguity]);
  const naming = useMemo(() => ({ text, names, listings: listingsOf(projects) }), [text, names, projects]);
  const ordered = useMemo(() => [...rows].sort((a, b) =>
    (numberOf(a.share) ?? 2) - (numberOf(b.share) ?? 2) || a.supply - b.supply || format.compare(names.get(a.code) ?? a.code, names.get(b.code) ?? b.code)), [rows, names, format]);
  const statuses = useMemo(() => new Map(rows.map((row) => [row.code, reachStatus(row, naming)])), [rows, naming]);
  const hasBound = projects.rows.some(({ isInFrame, listing }) => isInFrame && listing !== 'listed');
  return (
    <div className="result-part">
      <h2>{t('gaps.sections.neighbours')}</h2>
      <p className="result-lead">{neighbourLead(rows, projects.selected.length, naming).join(' ')}</p>
      {projects.selected.length > 0 && (
        <>
          <ChartFrame name="neighbours" title={t('gapsNeighbours.picture')} table={pictureTable(ordered, naming)} onExport={onExport} words={<p>{t('gapsNeighbours.pictureWords')}</p>}>
            {({ ref, labelledBy }) => <NeighbourChart dataset={dataset} contiguity={contiguity} statuses={statuses} text={text} labelledBy={labelledBy} chart={ref} />}
          </ChartFrame>
          <ResultTable name="neighbour-reach" title={t('gapsNeighbours.table')} table={reachTable(ordered, naming)} codes={ordered.map(({ code }) => code)}
            selected={selected} onSelect={actions.onSelect} onExport={onExport} notes={[t('gapsNeighbours.boundNote'), t('gapsNeighbours.distanceNote')]} />
          <ResultTable name="moran" title={t('gapsNeighbours.likenessTitle')} table={moranTable(likeness, text)} sql={[{ without: 'chance' }]} onExport={onExport}
            notes={[t('gapsNeighbours.caveat'), ...(hasBound ? [t('gapsNeighbours.boundCaveat')] : [])]}>
            <p>{likenessWords(likeness, text)}</p>
          </ResultTable>
        </>
      )}
    </div>
  );
};
