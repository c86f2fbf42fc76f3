import type { ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import { useText } from '../shared/text-context.tsx';

interface Remainder {
  readonly name: string;
  readonly count: number;
  readonly note: string;
}

/** What belongs to no single municipality: always shown, so that nothing is silently lost. */
export const RemainderRows = ({ result }: { readonly result: CoverageResult }): ReactElement => {
  const { t, format } = useText();
  const { unplaced, sentence } = result;
  const isSeat = sentence.locationBasis === 'lead_seat';
  const note = sentence.regionWide === 'counted' && !isSeat ? t('ranking.regionWideCounted') : t('ranking.regionWideNote');
  const rows: readonly Remainder[] = isSeat
    ? [
        { name: t('ranking.seatElsewhere'), count: unplaced.seatElsewhere, note: t('ranking.seatElsewhereNote') },
        { name: t('ranking.unknownSeat'), count: unplaced.unknownSeat, note: t('ranking.unknownSeatNote') },
      ]
    : [{ name: t('ranking.regionWide'), count: unplaced.regionWide, note }];
  return (
    <tfoot>
      {rows.map((row) => (
        <tr key={row.name} className="ranking-remainder">
          <th scope="row"><span className="ranking-rank" aria-hidden="true" />{row.name}</th>
          <td />
          <td className="ranking-number" data-column="count">{format.integer(row.count)}</td>
          <td colSpan={5}>{row.note}</td>
        </tr>
      ))}
    </tfoot>
  );
};
