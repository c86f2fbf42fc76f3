import { useState, type ReactElement } from 'react';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';
import { listingOf, regionWideWords, whenWords, whomWords, type CliffContext } from '../cliff-words.ts';
import type { GapsActions } from '../gaps-section.ts';
import type { CliffGroup } from './cliff-groups.ts';

interface CliffListProps {
  readonly groups: readonly CliffGroup[];
  readonly context: CliffContext;
  readonly selected: MunicipalityCode | null;
  readonly actions: Pick<GapsActions, 'onOpenProject' | 'onSelect'>;
}

/** Shown before the rest is asked for. */
const SHOWN = 8;

/** Every end in words, with its municipalities and projects to open. */
export const CliffList = ({ groups, context, selected, actions }: CliffListProps): ReactElement => {
  const { text, dataset, names } = context;
  const { t, format } = useText();
  const [isWhole, setWhole] = useState(false);
  const places = (label: string, codes: readonly MunicipalityCode[]): ReactElement | null => (codes.length === 0 ? null : (
    <div className="gaps-time-facts">
      <span className="gaps-time-label">{label}</span>
      {codes.map((code) => (
        <button key={code} type="button" className="result-place" aria-pressed={selected === code} onClick={() => { actions.onSelect(selected === code ? null : code); }}>{names.get(code) ?? code}</button>
      ))}
    </div>
  ));
  return (
    <>
      <ul className="gaps-time-ends">
        {(isWhole ? groups : groups.slice(0, SHOWN)).map((group) => {
          const own = group.codes.filter((code) => listingOf(context, code) === 'listed');
          const regionWide = regionWideWords({ code: '', ...group }, text);
          return (
            <li key={`${group.endDate} ${group.value} ${group.projectIndices.join(' ')}`}>
              <strong>{format.capitalised(t('gapsTime.cliff.group', {
                count: group.codes.length, shown: format.integer(group.codes.length),
                when: whenWords(group.endDate, group.precision, text), whom: whomWords(group.value, context),
              }))}</strong>
              {places(t('gapsTime.ownList'), own)}
              {places(t('gapsTime.noOwnList'), group.codes.filter((code) => !own.includes(code)))}
              <div className="gaps-time-facts">
                <span className="gaps-time-label">{t('gapsTime.ending', { count: group.projectIndices.length })}</span>
                {group.projectIndices.map((index) => {
                  const project = dataset.projects[index];
                  return project === undefined ? null : <button key={project.id} type="button" className="result-text-button" onClick={() => { actions.onOpenProject(project.id); }}>{project.name}</button>;
                })}
              </div>
              {regionWide !== null && <p className="result-small">{regionWide}</p>}
            </li>
          );
        })}
      </ul>
      {groups.length > SHOWN && (
        <button type="button" className="result-button result-fit" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('gapsTime.fewer') : t('gapsTime.all', { shown: format.integer(groups.length) })}
        </button>
      )}
    </>
  );
};
