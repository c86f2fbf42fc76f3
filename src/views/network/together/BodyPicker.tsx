import { useId, useState, type ReactElement } from 'react';
import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { shapePath } from './force-picture.ts';
import type { TableNaming } from './together-tables.ts';

interface BodyPickerProps {
  readonly bodies: readonly CollaboratingBody[];
  readonly naming: TableNaming;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A list of the picture's bodies beside it: arrow keys bring one after the other forward. On a phone it is a menu. */
export const BodyPicker = ({ bodies, naming: { facts, text }, chosen, onChoose }: BodyPickerProps): ReactElement => {
  const { t, format } = text;
  const group = useId();
  const isNarrow = useIsNarrow();
  const [words, setWords] = useState('');
  if (isNarrow) {
    return (
      <label className="result-field">
        {t('networkTogether.force.pick')}
        <select value={chosen ?? ''} onChange={(event) => { onChoose(event.target.value === '' ? null : event.target.value); }}>
          <option value="">{t('networkTogether.force.none')}</option>
          {bodies.map(({ id, parts }) => <option key={id} value={id}>{t('networkTogether.nameWithCount', { name: facts.shortOf(id), shown: format.integer(parts.length) })}</option>)}
        </select>
      </label>
    );
  }
  const wanted = words.trim().toLocaleLowerCase(format.locale);
  const found = bodies.filter(({ id }) => [facts.nameOf(id), facts.shortOf(id)].some((name) => name.toLocaleLowerCase(format.locale).includes(wanted)));
  return (
    <div className="together-picker">
      <label className="result-field">{t('networkTogether.force.filter')}<input type="search" value={words} onChange={(event) => { setWords(event.target.value); }} /></label>
      <fieldset className="together-radios">
        <legend>{t('networkTogether.force.pick')}</legend>
        <div className="together-radio-list">
          <label className="together-radio"><input type="radio" name={group} checked={chosen === null} onChange={() => { onChoose(null); }} /> <span>{t('networkTogether.force.none')}</span></label>
          {found.map(({ id, parts }) => (
            <label key={id} className="together-radio">
              <input type="radio" name={group} checked={chosen === id} onChange={() => { onChoose(id); }} />
              <svg className="together-sign" viewBox="-9 -9 18 18" aria-hidden="true"><path className={`together-node together-node-${facts.groupOf(id)}`} d={shapePath(facts.groupOf(id), 6)} /></svg>
              <span>{facts.shortOf(id)}</span> <span className="together-count">{format.integer(parts.length)}</span>
            </label>
          ))}
        </div>
        {found.length === 0 && <p className="result-small">{t('networkTogether.force.noMatch')}</p>}
      </fieldset>
    </div>
  );
};
