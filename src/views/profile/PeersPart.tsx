import type { ReactElement } from 'react';
import { MOST_COMPARED } from '../../state/page-transitions.ts';
import { toComparison } from '../../state/destinations.ts';
import { ChartFrame } from '../shared/ChartFrame.tsx';
import { PlaceLink } from '../shared/place-link.tsx';
import { ResultTable } from '../shared/ResultTable.tsx';
import { peerLead, peerRows, peerTable, positionTable } from './peer-tables.ts';
import { PeerChart } from './PeerChart.tsx';
import { densityOf, type ProfileFacts } from './profile-facts.ts';

/** Where the municipality stands among those like it. */
export const PeersPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text: { t, format }, page, code, question, groups } = facts;
  const rows = peerRows(facts);
  const density = densityOf(question);
  const notes = [t('profile.peers.rule', { year: String(question.needYear) }), t('profile.peers.rankRule')];
  return (
    <>
      <ResultTable name={`peers-${code}`} title={t('profile.peers.title')} table={positionTable(facts)} notes={notes} onExport={page.onExport}>
        <p className="result-words">{peerLead(facts)}</p>
      </ResultTable>
      <ChartFrame name={`peer-figures-${code}`} title={t('profile.peers.chart', { figure: t(`profile.density.${question.measure}`).toLocaleLowerCase(format.locale) })}
        table={peerTable(facts, rows)} notes={[t('profile.peers.chartKey')]} onExport={page.onExport}
        words={(
          <ul className="profile-links">
            {groups.filter(({ codes }) => codes.length > 0).map(({ kind, codes }) => (
              <li key={kind}><PlaceLink to={toComparison([code, ...codes].slice(0, MOST_COMPARED))}>{t(`profile.peers.compare.${kind}`, { shown: format.integer(Math.min(codes.length, MOST_COMPARED - 1)) })}</PlaceLink></li>
            ))}
          </ul>
        )}>
        {({ ref, labelledBy }) => <PeerChart rows={rows} unit={`projects_${density}`} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
    </>
  );
};
