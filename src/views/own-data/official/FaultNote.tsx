import type { ReactElement } from 'react';
import type { OfficialFault, OfficialRequest } from '../../../schema/official.ts';
import { useText } from '../../shared/text-context.tsx';
import { RequestList } from './RequestList.tsx';

/** Faults whose text does not say the detail, which is then shown as it is. */
const WITH_DETAIL: readonly OfficialFault['kind'][] = ['tooMany', 'unavailable', 'notFound', 'refused', 'html', 'truncated', 'notTable', 'badShape', 'notAreas', 'noServices'];

interface FaultNoteProps {
  readonly fault: OfficialFault;
  /** What was asked before it failed. */
  readonly sent: readonly OfficialRequest[];
  readonly places: number;
}

/** What went wrong, where, and what can be done; nothing has changed. */
export const FaultNote = ({ fault: { kind, place, detail }, sent, places }: FaultNoteProps): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="result-note official-fault" role="alert">
      <h4>{t('official.fault.title')}</h4>
      <p>{t(`official.fault.${kind}`, { place, detail: detail === '' ? '–' : detail })} {t('official.fault.unchanged')}</p>
      {detail !== '' && WITH_DETAIL.includes(kind) && <p className="result-small">{t('official.fault.detail', { detail })}</p>}
      {sent.length > 0 && (
        <details className="result-figures">
          <summary>{t('official.what.sent', { shown: format.integer(sent.length) })}</summary>
          <RequestList requests={sent} places={places} />
        </details>
      )}
    </div>
  );
};
