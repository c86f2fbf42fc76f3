import { useId, type ReactElement } from 'react';
import { CLASS_COUNTS, CLASS_METHODS } from '../../schema/map-view.ts';
import type { MapView } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';

interface ClassControlsProps {
  readonly view: MapView;
  /** Fixed limits leave no method to choose. */
  readonly hasMethod: boolean;
  readonly onViewChange: (view: MapView) => void;
}

/** How classes are made, and how many. */
export const ClassControls = ({ view, hasMethod, onViewChange }: ClassControlsProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  return (
    <div className="map-controls">
      {hasMethod && (
        <>
          <label htmlFor={`${id}-method`}>{t('map.legend.method')}</label>
          <select id={`${id}-method`} value={view.classMethod} onChange={({ target }) => {
            const classMethod = CLASS_METHODS.find((method) => method === target.value);
            if (classMethod !== undefined) onViewChange({ ...view, classMethod });
          }}>
            {CLASS_METHODS.map((method) => <option key={method} value={method}>{t(`map.legend.methods.${method}`)}</option>)}
          </select>
        </>
      )}
      <label htmlFor={`${id}-count`}>{t('map.legend.classCount')}</label>
      <select id={`${id}-count`} value={view.classCount} onChange={({ target }) => {
        const classCount = CLASS_COUNTS.find((count) => String(count) === target.value);
        if (classCount !== undefined) onViewChange({ ...view, classCount });
      }}>
        {CLASS_COUNTS.map((count) => <option key={count} value={count}>{format.integer(count)}</option>)}
      </select>
    </div>
  );
};
