import type { ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import { useText } from '../shared/text-context.tsx';
import { slipElementId } from './section-ids.ts';
import type { Slip } from './slip.ts';
import { linesText, slipTextValues } from './slip-words.ts';

export interface SlipItemProps {
  readonly slip: Slip;
  readonly dataset: Dataset;
}

/** One slip: what stands in the document, how Katve shows it, and the lines. */
export const SlipItem = ({ slip, dataset }: SlipItemProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const key = `dataSlips.items.${slip.id}`;
  const values = slipTextValues(slip.values, text, dataset);
  const titleId = slipElementId(slip.id);
  return (
    <article className="data-slip" aria-labelledby={titleId}>
      <h4 id={titleId} tabIndex={-1}>{t(`${key}.title`, values)}</h4>
      <p><span className="data-slip-label">{t('dataSlips.stands')}</span> {t(`${key}.stands`, values)}</p>
      {slip.details.length > 0 && (
        <ul>
          {slip.details.map((detail) => {
            const words = t(`${key}.detail`, slipTextValues(detail, text, dataset));
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
      <p><span className="data-slip-label">{t('dataSlips.shown')}</span> {t(`${key}.shown`, values)}</p>
      <p className="data-slip-lines">{slip.lines.length === 0 ? t('dataSlips.whole') : linesText(slip.lines, text)}</p>
    </article>
  );
};
