import { useRef, type ReactElement } from 'react';
import type { ReachSet } from '../../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { Chip } from '../../shared/Chip.tsx';
import { useText } from '../../shared/text-context.tsx';

interface CallSetsProps {
  readonly sets: readonly ReachSet[];
  /** Most municipalities of a project. */
  readonly reach: number;
  /** Municipalities that may be added, in the order in which they are listed. */
  readonly places: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly names: ReadonlyMap<MunicipalityCode, string>;
  readonly onEdit: (sets: readonly ReachSet[]) => void;
}

/** The call's projects, each with its municipalities, to take away from and to add to. */
export const CallSets = ({ sets, reach, places, names, onEdit }: CallSetsProps): ReactElement => {
  const { t, format } = useText();
  const list = useRef<HTMLOListElement>(null);
  const replace = (at: number, set: ReachSet): void => { onEdit(sets.map((one, index) => (index === at ? set : one))); };
  const remove = (at: number, code: MunicipalityCode): void => {
    // The pressed chip goes: the keyboard stays with its project.
    list.current?.querySelector<HTMLElement>(`[data-project="${String(at)}"]`)?.focus();
    replace(at, (sets[at] ?? []).filter((one) => one !== code));
  };
  return (
    <ol className="gaps-call-sets" ref={list}>
      {sets.map((set, at) => {
        const index = format.integer(at + 1);
        const free = places.filter(({ code }) => !set.includes(code));
        return (
          <li key={index} className="gaps-call-set">
            <div role="group" aria-labelledby={`gaps-call-set-${index}`} tabIndex={-1} data-project={at} className="gaps-call-chips">
              <span id={`gaps-call-set-${index}`} className="gaps-call-set-name">{t('gapsCall.sets.project', { index })}</span>
              {set.length === 0 && <span className="gaps-call-hint">{t('gapsCall.sets.empty')}</span>}
              {set.map((code) => {
                const name = names.get(code) ?? code;
                return <Chip key={code} label={t('gapsCall.sets.remove', { name, index })} onRemove={() => { remove(at, code); }}>{name}</Chip>;
              })}
              {set.length < reach && free.length > 0 && (
                <select className="gaps-call-add" aria-label={t('gapsCall.sets.addTo', { index })} value="" onChange={(event) => { replace(at, [...set, event.target.value].sort()); }}>
                  <option value="" disabled>{t('gapsCall.sets.add')}</option>
                  {free.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
                </select>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
