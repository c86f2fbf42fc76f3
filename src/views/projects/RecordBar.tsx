import { DialogDismiss } from '@ariakit/react';
import { useState } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { RecordPosition } from './record-order.ts';

interface RecordBarProps {
  readonly position: RecordPosition | null;
  readonly onOpenProject: (id: string | null) => void;
  readonly copyLink: () => Promise<boolean>;
}

type Copying = 'none' | 'copied' | 'failed';

interface StepProps {
  readonly direction: 'previous' | 'next';
  readonly id: string | null;
  readonly onOpenProject: (id: string | null) => void;
}

const Step = ({ direction, id, onOpenProject }: StepProps) => {
  const { t } = useText();
  return (
    <button type="button" className="projects-icon-button" aria-label={t(`projects.record.${direction}`)} aria-disabled={id === null} onClick={() => { if (id !== null) onOpenProject(id); }}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d={direction === 'previous' ? 'M7.5 2L3.5 6l4 4' : 'M4.5 2l4 4-4 4'} /></svg>
    </button>
  );
};

/** Previous, next, copy the link, close. */
export const RecordBar = ({ position, onOpenProject, copyLink }: RecordBarProps) => {
  const { t, format } = useText();
  const [copying, setCopying] = useState<Copying>('none');
  const copy = async (): Promise<void> => { setCopying((await copyLink()) ? 'copied' : 'failed'); };
  const said = position === null ? null : { index: format.integer(position.index), count: format.integer(position.count) };
  return (
    <div className="projects-record-bar">
      {position !== null && said !== null && (
        <div className="projects-record-steps">
          <Step direction="previous" id={position.previous} onOpenProject={onOpenProject} />
          <span aria-hidden="true">{t('projects.record.position', said)}</span>
          <span className="projects-hidden" role="status">{t('projects.record.positionSpoken', said)}</span>
          <Step direction="next" id={position.next} onOpenProject={onOpenProject} />
        </div>
      )}
      <span className="projects-record-copied" role="status">
        {copying === 'copied' && t('projects.record.copied')}
        {copying === 'failed' && t('projects.record.copyFailed')}
      </span>
      <button type="button" className="projects-button" onClick={() => { void copy(); }}>{t('projects.record.copyLink')}</button>
      <DialogDismiss className="projects-icon-button" aria-label={t('projects.record.close')} />
    </div>
  );
};
