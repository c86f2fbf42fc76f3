import { useMemo, type ReactElement } from 'react';
import { headquarters } from '../../../analysis/headquarters.ts';
import type { FigureSql } from '../../../schema/figure-sql.ts';
import { useText } from '../../shared/text-context.tsx';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { homesTable, pairsBars, pairsTable, whoTable } from './headquarters-tables.ts';
import { boundWords, headquartersLead, sidesWords } from './headquarters-words.ts';
import { PairedChart } from './PairedChart.tsx';
import './headquarters.css';

/** Place of work against the lead body's home for the same selection, and who leads what works where. */
export const HeadquartersSection = ({ analyst, result, selected, actions, onExport }: GapsSectionProps): ReactElement => {
  const text = useText();
  const { t, format, place: { capital } } = text;
  const names = useMemo(() => namesByCode(analyst.dataset, text), [analyst, text]);
  const found = useMemo(() => headquarters(analyst, result.sentence, capital.code), [analyst, result, capital]);
  const naming = { text, names };
  const ordered = useMemo(() => [...found.rows].sort((a, b) =>
    b.work - a.work || b.led - a.led || format.compare(names.get(a.code) ?? a.code, names.get(b.code) ?? b.code)), [found, names, format]);
  const shown = { ...found, rows: ordered };
  const places = (derived: 'headquarters' | 'lead-homes'): readonly FigureSql[] => [{ derived, asks: { counted: 'projects', locationBasis: 'place_of_work' }, values: { capital: capital.code } }];
  const bound = boundWords(found, naming);
  const boundNotes = ordered.some(({ listing }) => listing !== 'listed') ? [t('gapsHeadquarters.boundNote')] : [];
  return (
    <div className="result-part">
      <h2>{t('gaps.sections.headquarters')}</h2>
      <p className="result-lead">{headquartersLead(found, naming).join(' ')}</p>
      {found.selectedCount > 0 && (
        <>
          {bound !== null && <p className="result-small">{bound}</p>}
          <p className="result-small">{t('gapsHeadquarters.caution')}</p>
          <ChartFrame name="headquarters" title={t('gapsHeadquarters.pairs')} table={pairsTable(shown, naming)} bars={pairsBars(shown, naming)} sql={places('headquarters')} onExport={onExport} notes={boundNotes}
            words={<p>{sidesWords(found, result.sentence, text)}</p>}>
            {({ ref, labelledBy }) => <PairedChart rows={ordered} names={names} labelledBy={labelledBy} chart={ref} />}
          </ChartFrame>
          <ResultTable name="who-leads" title={t('gapsHeadquarters.who')} table={whoTable(shown, naming)} sql={places('headquarters')} codes={ordered.map(({ code }) => code)}
            selected={selected} onSelect={actions.onSelect} onExport={onExport} notes={[t('gapsHeadquarters.whoNote')]} />
          <ResultTable name="lead-homes" title={t('gapsHeadquarters.homes')} table={homesTable(found, text)} sql={places('lead-homes')} onExport={onExport} />
        </>
      )}
    </div>
  );
};
