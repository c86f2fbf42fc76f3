import { useMemo, type ReactElement } from 'react';
import { projectChain } from '../../analysis/project-chain.ts';
import type { Destination } from '../../state/destinations.ts';
import { ChartFrame } from '../shared/ChartFrame.tsx';
import { FactItem } from '../shared/FactItem.tsx';
import type { PageProps } from '../shared/page-props.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import { allRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import { ChainChart } from './ChainChart.tsx';
import { chainLead, chainTable } from './chain-words.ts';
import { ChainThreadWords } from './ChainThreadWords.tsx';
import { FactLinks } from './FactLinks.tsx';

const toSeaLapland: Destination = (state) => ({ ...state, page: 'programmes', programmes: { ...state.programmes, section: 'seaLapland' } });

/** The worked chain of the immigrant services of Sea Lapland, by the documents and not by the sentence; below it the chains that they name elsewhere. */
export const ChainSection = ({ dataset, documents, archive, sources, actions, onExport }: Pick<PageProps, 'dataset' | 'documents' | 'archive' | 'sources' | 'actions' | 'onExport'>): ReactElement | null => {
  const text = useText();
  const { t, format } = text;
  const chain = useMemo(() => projectChain(documents.settlementProjects, archive.facts), [documents.settlementProjects, archive.facts]);
  const table = useMemo(() => chainTable(chain, dataset, text), [chain, dataset, text]);
  const { window, threads, others } = chain;
  if (window === null) return null;
  const [first, ...rest] = chainLead(chain, text);
  return (
    <>
      <ChartFrame name="sea-lapland-chain" title={t('timeline.chain.title')} table={table} notes={[t('timeline.chain.key'), t('timeline.chain.notSentence')]} onExport={onExport}
        sourceIds={[...new Set(threads.flatMap(({ projects }) => projects.map(({ document }) => document)))]}
        sql={[allRows('settlement_project', 'start_date', 'settlement_project_id')]}
        words={<><p className="result-lead">{first}</p>{rest.map((words) => <p key={words}>{words}</p>)}</>}>
        {({ ref, labelledBy }) => <div className="timeline-chain-picture"><ChainChart chain={chain} window={window} chart={ref} labelledBy={labelledBy} /></div>}
      </ChartFrame>
      <ul className="timeline-threads">
        {threads.map((thread) => <ChainThreadWords key={thread.id} thread={thread} dataset={dataset} sources={sources} onOpenProject={actions.onOpenProject} />)}
      </ul>
      <p className="result-small"><PlaceLink to={toSeaLapland}>{t('timeline.chain.toMoney')}</PlaceLink></p>
      {others.length > 0 && (
        <details className="result-figures">
          <summary>{t('timeline.chain.others', { count: others.length, shown: format.integer(others.length) })}</summary>
          <ul className="timeline-facts">
            {others.map((fact) => <li key={fact.id}><FactItem fact={fact} words={archive.factWords} sources={sources}><FactLinks fact={fact} documents={documents} /></FactItem></li>)}
          </ul>
        </details>
      )}
    </>
  );
};
