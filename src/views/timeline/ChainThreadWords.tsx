import type { ReactElement } from 'react';
import type { ChainThread } from '../../analysis/project-chain.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import { FactMark } from '../shared/FactMark.tsx';
import { FactPlace } from '../shared/FactPlace.tsx';
import { periodText } from '../shared/period-text.ts';
import { useText } from '../shared/text-context.tsx';
import { chainLinkWords, registerWords, threadName } from './chain-words.ts';

interface ChainThreadWordsProps {
  readonly thread: ChainThread;
  readonly dataset: Dataset;
  readonly sources: readonly SourceEntry[];
  readonly onOpenProject: (id: string) => void;
}

/** One thread in words: its projects, and what the document says or implies of each succession. */
export const ChainThreadWords = ({ thread, dataset, sources, onOpenProject }: ChainThreadWordsProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  return (
    <li>
      <strong>{threadName(thread, text)}</strong>
      <ol className="timeline-chain-list">
        {thread.projects.map((row) => {
          const { projectId } = row;
          const register = registerWords(row, dataset, text);
          const link = thread.links.find(({ to }) => to.id === row.id);
          const remarks = [...thread.seams, ...thread.ends].filter(({ project }) => project.id === row.id);
          return (
            <li key={row.id}>
              {link !== undefined && (
                <p className="timeline-chain-words">
                  {chainLinkWords(link, text)} <FactMark fact={link.fact} />
                  <span className="fact-small timeline-block">{link.fact.label[language]}. <FactPlace place={link.fact} extraLines={link.fact.extraLines} sources={sources} /></span>
                </p>
              )}
              <p>
                {projectId === null ? <span className="timeline-chain-project">{row.name}</span> : <button type="button" className="result-text-button" onClick={() => { onOpenProject(projectId); }}>{row.name}</button>}
                {`, ${periodText(text, row)}.`}
                {register !== null && ` ${register}`}
              </p>
              {remarks.map(({ fact }) => (
                <p key={fact.id} className="timeline-chain-words">{fact.label[language]}. <FactMark fact={fact} /> <span className="fact-small timeline-block"><FactPlace place={fact} extraLines={fact.extraLines} sources={sources} /></span></p>
              ))}
            </li>
          );
        })}
      </ol>
      {thread.links.length === 0 && <p className="result-small">{t('timeline.chain.noLinks')}</p>}
    </li>
  );
};
