import { useState, type ReactElement } from 'react';
import type { ReportGlance } from '../../../schema/import-client.ts';
import type { ImportPlan, PlaceJoin, PlaceMeaning } from '../../../schema/import-plan.ts';
import { useText } from '../../shared/text-context.tsx';
import { withPlace } from './plan-edits.ts';

interface JoinTableProps {
  readonly report: ReportGlance;
  readonly plan: ImportPlan;
  readonly names: ReadonlyMap<string, string>;
  readonly onChange: (plan: ImportPlan) => void;
}

/** Plain matches are folded away: nobody need look at them. */
const isPlain = ({ ground, meaning }: PlaceJoin): boolean => meaning !== null && (ground === 'name' || ground === 'code');

const valueOf = (meaning: PlaceMeaning | null): string => {
  if (meaning === null) return '';
  return meaning.kind === 'municipalities' ? (meaning.codes.length === 1 ? `code ${meaning.codes[0] ?? ''}` : 'several') : meaning.kind;
};

const meaningOf = (value: string): PlaceMeaning | null => {
  if (value === 'region' || value === 'outside') return { kind: value };
  return value.startsWith('code ') ? { kind: 'municipalities', codes: [value.slice(5)] } : null;
};

/** How each written place was understood: what matched nothing first, to be mended here. */
export const JoinTable = ({ report: { places, morePlaces }, plan, names, onChange }: JoinTableProps): ReactElement => {
  const { t, format } = useText();
  const [showsAll, setShowsAll] = useState(false);
  const open = places.filter(({ meaning }) => meaning === null);
  const shown = showsAll ? places : places.filter((join) => !isPlain(join));
  const plainCount = places.length - places.filter((join) => !isPlain(join)).length;
  const codes = [...names].sort((a, b) => format.compare(a[1], b[1]));
  const select = ({ written, meaning, candidates }: PlaceJoin): ReactElement => (
    <select aria-label={t('ownData.join.meaningOf', { written })} value={valueOf(meaning)} onChange={(event) => { onChange(withPlace(plan, written, meaningOf(event.target.value))); }}>
      <option value="">{t('ownData.join.nothing')}</option>
      {meaning?.kind === 'municipalities' && meaning.codes.length > 1 && <option value="several">{format.list(meaning.codes.map((code) => names.get(code) ?? code))}</option>}
      {candidates.length > 0 && <optgroup label={t('ownData.join.nearest')}>{candidates.map(({ code, name }) => <option key={code} value={`code ${code}`}>{name}</option>)}</optgroup>}
      <option value="region">{t('ownData.join.region')}</option>
      <option value="outside">{t('ownData.join.outside')}</option>
      <optgroup label={t('ownData.join.all')}>{codes.filter(([code]) => !candidates.some((each) => each.code === code)).map(([code, name]) => <option key={code} value={`code ${code}`}>{name}</option>)}</optgroup>
    </select>
  );
  return (
    <section className="own-block" aria-labelledby="own-join">
      <h4 id="own-join">{t('ownData.join.heading')}</h4>
      <p role="status">{open.length === 0 ? t('ownData.join.allMatched') : t('ownData.join.open', { count: open.length, shown: format.integer(open.length) })}</p>
      {shown.length > 0 && (
        <div className="result-scroll" role="group" aria-labelledby="own-join" tabIndex={0}>
          <table className="result-table own-join-table">
            <thead><tr>{(['written', 'rows', 'ground', 'meaning'] as const).map((head) => <th key={head} scope="col" className={head === 'rows' ? 'result-number' : undefined}>{t(`ownData.join.${head}`)}</th>)}</tr></thead>
            <tbody>
              {shown.map((join) => (
                <tr key={join.written} className={join.meaning === null ? 'own-open' : undefined}>
                  <th scope="row">{join.written}</th>
                  <td className="result-number">{format.integer(join.rowCount)}</td>
                  <td>{t(`ownData.match.${join.ground}`)}</td>
                  <td>{join.meaning === null && join.candidates.length > 0 && <span className="own-quick">{join.candidates.map(({ code, name }) => (
                    <button key={code} type="button" className="result-button" aria-label={t('ownData.join.take', { written: join.written, name })} onClick={() => { onChange(withPlace(plan, join.written, { kind: 'municipalities', codes: [code] })); }}>{name}</button>
                  ))}</span>}{select(join)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {morePlaces > 0 && <p className="result-small">{t('ownData.join.more', { shown: format.integer(morePlaces) })}</p>}
      {plainCount > 0 && <button type="button" className="result-text-button" aria-expanded={showsAll} onClick={() => { setShowsAll(!showsAll); }}>{t(showsAll ? 'ownData.join.hidePlain' : 'ownData.join.showPlain', { count: plainCount, shown: format.integer(plainCount) })}</button>}
    </section>
  );
};
