import { useId, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { CallState, DocumentFact } from '../../schema/archive.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { FactItem } from '../shared/FactItem.tsx';
import type { PageProps } from '../shared/page-props.ts';
import { factRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import { FactLinks } from './FactLinks.tsx';
import { CALL_KINDS, factsByTime, hasDate, TARGET_KIND } from './gantt-lanes.ts';
import { factTable } from './timeline-table.ts';

/** What can still be applied for comes first. */
const STATES: readonly CallState[] = ['open', 'coming', 'planned', 'possible', 'closed', 'unknown'];

/** A fold whose contents are made when it is opened. */
const Fold = ({ summary, children }: { readonly summary: string; readonly children: () => ReactNode }): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="result-figures" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
};

/** Calls by their state and target dates, all of them in words: those without a date are here only. */
export const DocumentDates = ({ documents, archive, sources, onExport }: Pick<PageProps, 'documents' | 'archive' | 'sources' | 'onExport'>): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const [calls, targets] = useMemo(() => [factsByTime(archive.facts, CALL_KINDS), factsByTime(archive.facts, [TARGET_KIND])], [archive.facts]);
  const facts = useMemo(() => [...calls, ...targets], [calls, targets]);
  const plain = calls.filter(({ kind }) => kind === 'call');
  const groups: readonly { readonly key: string; readonly facts: readonly DocumentFact[] }[] = [
    ...STATES.map((state) => ({ key: state, facts: plain.filter(({ status }) => (status ?? 'unknown') === state) })),
    { key: 'noResult', facts: calls.filter(({ kind }) => kind !== 'call') },
    { key: 'undated', facts: calls.filter((fact) => !hasDate(fact)) },
    { key: 'targets', facts: targets },
  ];
  const inState = (state: string): string => format.integer(plain.filter(({ status }) => status === state).length);
  const list = (shown: readonly DocumentFact[]): ReactElement => (
    <ul className="timeline-facts">
      {shown.map((fact) => <li key={fact.id}><FactItem fact={fact} words={archive.factWords} sources={sources}><FactLinks fact={fact} documents={documents} /></FactItem></li>)}
    </ul>
  );
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('timeline.dates.title')}</h3>
        <ExportButtons name="calls-and-target-dates" title={t('timeline.dates.title')} notes={[t('timeline.dates.note')]} onExport={onExport}
          sourceIds={[...new Set(facts.map(({ document }) => document))]} sql={[factRows(facts)]} table={() => factTable(facts, { documents, sources, text })} />
      </div>
      <div className="result-words">
        <p>{t('timeline.dates.lead', { calls: format.integer(plain.length), open: inState('open'), coming: inState('coming'), planned: inState('planned'), possible: inState('possible'), closed: inState('closed') })}</p>
      </div>
      <p className="result-small">{t('timeline.dates.note')}</p>
      {groups.filter((group) => group.facts.length > 0).map((group) => (
        <Fold key={group.key} summary={t(`timeline.dates.group.${group.key}`, { shown: format.integer(group.facts.length) })}>{() => list(group.facts)}</Fold>
      ))}
    </section>
  );
};
