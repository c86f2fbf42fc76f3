import { useId, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { useText } from '../shared/text-context.tsx';

/** A municipality as one entry of the list. */
export interface AreaEntry {
  readonly code: MunicipalityCode;
  readonly words: string;
}

interface AreaListProps {
  readonly title: string;
  readonly entries: readonly AreaEntry[];
  readonly active: MunicipalityCode | null;
  readonly selected: MunicipalityCode | null;
  readonly list: Ref<HTMLDivElement>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The map for keys and screen readers: one tab stop, the municipalities as options.
 * It lies over the picture and shows the focus, but takes no pointer.
 */
export const AreaList = ({ title, entries, active, selected, list, onFocus, onBlur, onKeyDown }: AreaListProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const optionId = (code: MunicipalityCode): string => `${id}-${code}`;
  return (
    <>
      <p id={`${id}-keys`} hidden>{t('map.keys')}</p>
      <div ref={list} role="listbox" tabIndex={0} className="map-list" aria-label={title} aria-describedby={`${id}-keys`}
        aria-activedescendant={active === null ? undefined : optionId(active)} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown}>
        {entries.map(({ code, words }) => (
          <div key={code} id={optionId(code)} role="option" aria-selected={code === selected} className="visually-hidden">{words}</div>
        ))}
      </div>
    </>
  );
};
