import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { LaneRole } from './gantt-lanes.ts';
import type { DayMark } from './TimeAxis.tsx';

interface KeyEntry {
  readonly key: string;
  readonly picture: ReactElement;
}

const bar = (className: string): ReactElement => <rect className={className} x={2} y={4} width={30} height={12} rx={1.5} />;

const ENTRIES: readonly (KeyEntry & { readonly roles: readonly LaneRole[] })[] = [
  { key: 'placed', picture: bar('timeline-bar-placed'), roles: ['projects', 'chain', 'rest'] },
  { key: 'region', picture: bar('timeline-bar-region'), roles: ['projects', 'chain', 'rest'] },
  { key: 'soft', picture: <><rect className="timeline-soft timeline-soft-placed" fill="url(#timeline-hatch-data)" x={2} y={4} width={12} height={12} /><rect className="timeline-bar-placed" x={14} y={4} width={18} height={12} /></>, roles: ['projects', 'chain', 'rest', 'calls', 'targets'] },
  { key: 'open', picture: <><rect className="timeline-bar-placed" x={2} y={4} width={8} height={12} /><path className="timeline-open timeline-open-placed" d="M10,10H33m-5,-4l5,4l-5,4" /></>, roles: ['calls'] },
  { key: 'link', picture: <path className="timeline-link" d="M4,2V10H32" />, roles: ['chain'] },
  { key: 'callOpen', picture: bar('timeline-bar-open'), roles: ['calls'] },
  { key: 'callAhead', picture: bar('timeline-bar-ahead'), roles: ['calls'] },
  { key: 'callClosed', picture: bar('timeline-bar-closed'), roles: ['calls'] },
  { key: 'target', picture: <path className="timeline-bar-target" d="M17,3L24,10L17,17L10,10Z" />, roles: ['targets'] },
];

/** What the shapes mean: those of the lanes that are there. */
export const TimelineKey = ({ roles, marks }: { readonly roles: ReadonlySet<LaneRole>; readonly marks: readonly DayMark[] }): ReactElement => {
  const { t } = useText();
  return (
    <ul className="timeline-key">
      {ENTRIES.filter((entry) => entry.roles.some((role) => roles.has(role))).map(({ key, picture }) => (
        <li key={key}><svg viewBox="0 0 36 20" aria-hidden="true">{picture}</svg>{t(`timeline.key.${key}`)}</li>
      ))}
      {marks.map(({ key, words }) => <li key={key}><svg viewBox="0 0 36 20" aria-hidden="true"><path className={`timeline-mark-line timeline-mark-line-${key}`} d="M18,1V19" /></svg>{words}</li>)}
    </ul>
  );
};
