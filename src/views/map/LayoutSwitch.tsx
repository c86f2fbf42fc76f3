import { useId, type ReactElement } from 'react';
import { MAP_LAYOUTS, type MapLayout } from '../../schema/map-view.ts';
import { useText } from '../shared/text-context.tsx';

interface LayoutSwitchProps {
  readonly layout: MapLayout;
  readonly onChange: (layout: MapLayout) => void;
}

/** How the map shows the answer: two variables, one, circles, or a square for each municipality. */
export const LayoutSwitch = ({ layout, onChange }: LayoutSwitchProps): ReactElement => {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className="map-layouts" data-map-obstacle="">
      <legend className="visually-hidden">{t('map.layoutLabel')}</legend>
      {MAP_LAYOUTS.map((each) => (
        <label key={each} className="map-layout">
          <input type="radio" className="visually-hidden" name={name} value={each} checked={each === layout} onChange={() => { onChange(each); }} />
          <span>{t(`map.layouts.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
