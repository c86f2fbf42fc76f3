import type { ReactElement } from 'react';
import type { ReportGlance } from '../../../schema/import-client.ts';
import type { ImportPlan, TermJoin } from '../../../schema/import-plan.ts';
import type { Term } from '../../../schema/vocabulary.ts';
import { useText } from '../../shared/text-context.tsx';
import { withTerm } from './plan-edits.ts';

/** The entries of the lists that written terms can be taken for. */
export type TermLists = Readonly<Record<TermJoin['list'], readonly Term[]>>;

interface TermTableProps {
  readonly report: ReportGlance;
  readonly plan: ImportPlan;
  readonly lists: TermLists;
  readonly onChange: (plan: ImportPlan) => void;
}

/** How each written theme, target group and fund was understood; what is new can be taken for an entry that is there. */
export const TermTable = ({ report: { terms, moreTerms }, plan, lists, onChange }: TermTableProps): ReactElement => {
  const { t, format, language } = useText();
  const news = terms.filter(({ isNew }) => isNew);
  const choice = (join: TermJoin): ReactElement => {
    const nearest = join.candidates.map(({ code }) => code);
    const others = lists[join.list].filter(({ value }) => !nearest.includes(value));
    return (
      <select aria-label={t('ownData.terms.meaningOf', { written: join.written })} value={join.isNew ? '' : join.codes[0] ?? ''} onChange={(event) => { onChange(withTerm(plan, join, event.target.value === '' ? null : event.target.value)); }}>
        <option value="">{t('ownData.terms.asNew')}</option>
        {nearest.length > 0 && <optgroup label={t('ownData.join.nearest')}>{join.candidates.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</optgroup>}
        {others.map(({ value, name }) => <option key={value} value={value}>{name[language]}</option>)}
      </select>
    );
  };
  return (
    <section className="own-block" aria-labelledby="own-terms">
      <h4 id="own-terms">{t('ownData.terms.heading')}</h4>
      <p role="status">{news.length === 0 ? t('ownData.terms.allKnown') : t('ownData.terms.new', { count: news.length, shown: format.integer(news.length) })}</p>
      <div className="result-scroll" role="group" aria-labelledby="own-terms" tabIndex={0}>
        <table className="result-table own-join-table">
          <thead><tr>{(['written', 'list', 'rows', 'meaning'] as const).map((head) => <th key={head} scope="col" className={head === 'rows' ? 'result-number' : undefined}>{t(`ownData.terms.${head}`)}</th>)}</tr></thead>
          <tbody>
            {terms.map((join) => (
              <tr key={`${join.list} ${join.written}`}>
                <th scope="row">{join.written}</th>
                <td>{t(`ownData.termList.${join.list}`)}</td>
                <td className="result-number">{format.integer(join.rowCount)}</td>
                <td>{join.codes.length > 1 ? format.list(join.codes.map((code) => lists[join.list].find(({ value }) => value === code)?.name[language] ?? code)) : choice(join)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreTerms > 0 && <p className="result-small">{t('ownData.join.more', { shown: format.integer(moreTerms) })}</p>}
    </section>
  );
};
