import type { ReactElement } from 'react';
import type { ReportGlance } from '../../../schema/import-client.ts';
import type { ImportKind } from '../../../schema/import-plan.ts';
import { useText } from '../../shared/text-context.tsx';

/** Rows in = loaded + rejected + left out, as a sum that can be checked, with the rules that left rows out. */
export const RowSum = ({ report, kind }: { readonly report: ReportGlance; readonly kind: ImportKind }): ReactElement => {
  const { t, format } = useText();
  const { rowsIn, rowsLoaded, rowsRejected, rowsLeftOut, things, rules } = report;
  const parts = [['rowsIn', rowsIn, ''], ['loaded', rowsLoaded, '='], ['rejected', rowsRejected, '+'], ['leftOut', rowsLeftOut, '+']] as const;
  return (
    <section className="own-block" aria-labelledby="own-sum">
      <h4 id="own-sum">{t('ownData.report.sum')}</h4>
      <p className="visually-hidden" role="status">{t('ownData.report.sumWords', { rowsIn: format.integer(rowsIn), loaded: format.integer(rowsLoaded), rejected: format.integer(rowsRejected), leftOut: format.integer(rowsLeftOut) })}</p>
      <ul className="own-sum">
        {parts.map(([name, count, sign]) => (
          <li key={name} className={`own-sum-${name}`} data-rows={name}>
            {sign !== '' && <span className="own-sum-sign" aria-hidden="true">{sign}</span>}
            <span className="own-sum-count">{format.integer(count)}</span> <span>{t(`ownData.report.${name}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t(`ownData.things.${kind}`, { count: things, shown: format.integer(things) })}</p>
      {rules.length > 0 && <ul className="result-list">{rules.map(({ rule, count }) => <li key={rule}>{t(`ownData.leftOut.${rule}`, { count, shown: format.integer(count) })}</li>)}</ul>}
    </section>
  );
};
