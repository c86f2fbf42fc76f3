import type { ReactElement } from 'react';
import type { Collaboration } from '../../../analysis/collaboration.ts';
import { COLLABORATION_PICTURES, MOST_LEAST_PROJECTS, type NetworkView } from '../../../schema/network-view.ts';
import type { Text } from '../../../i18n/text.ts';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { drawnBodies } from './together-facts.ts';

/** What the matrix sets bodies against. */
export const MATRIX_KINDS = ['projects', 'bodies'] as const;
export type MatrixKind = (typeof MATRIX_KINDS)[number];

interface TogetherControlsProps {
  readonly collaboration: Collaboration;
  readonly view: NetworkView;
  readonly kind: MatrixKind;
  readonly text: Text;
  readonly onView: (part: Partial<NetworkView>) => void;
  readonly onKind: (kind: MatrixKind) => void;
}

/** Thresholds worth choosing: those that leave somebody out who is in at the one before, and the chosen one. */
const thresholds = (collaboration: Collaboration, chosen: number): readonly { readonly least: number; readonly bodies: number }[] => {
  const all = Array.from({ length: MOST_LEAST_PROJECTS }, (_, index) => ({ least: index + 1, bodies: drawnBodies(collaboration, index + 1).length }));
  return all.filter(({ least, bodies }, index) => least === 1 || least === chosen || (bodies > 0 && bodies !== all[index - 1]?.bodies));
};

/** Which picture, and of whom. */
export const TogetherControls = ({ collaboration, view, kind, text, onView, onKind }: TogetherControlsProps): ReactElement => {
  const { t, format } = text;
  const isNarrow = useIsNarrow();
  return (
    <div className="result-controls">
      <RadioChoice legend={t('networkTogether.controls.picture')} values={COLLABORATION_PICTURES} chosen={view.picture}
        labelOf={(each) => t(`networkTogether.controls.pictures.${each}`)} onChoose={(picture) => { onView({ picture }); }} />
      <label className="result-field">
        {t('networkTogether.controls.least')}
        <select value={view.leastProjects} onChange={(event) => { onView({ leastProjects: Number(event.target.value) }); }}>
          {thresholds(collaboration, view.leastProjects).map(({ least, bodies }) => (
            <option key={least} value={least}>{t('networkTogether.controls.leastOption', { count: bodies, shown: format.integer(bodies), least: format.integer(least) })}</option>
          ))}
        </select>
      </label>
      {view.picture === 'matrix' && !isNarrow && (
        <RadioChoice legend={t('networkTogether.controls.kind')} values={MATRIX_KINDS} chosen={kind} labelOf={(each) => t(`networkTogether.controls.kinds.${each}`)} onChoose={onKind} />
      )}
    </div>
  );
};
