import type { ReactElement } from 'react';
import type { FunderView } from '../../../schema/funder-result.ts';
import type { FunderMark } from './funder-mark.ts';
import { markedLines, type FunderNaming } from './funder-words.ts';

/** The marks that get a list of their own, what matters most to a funder first. */
const TOLD: readonly FunderMark[] = ['alone', 'alone_unknown', 'alone_bound', 'duplicates', 'adds', 'absent', 'absent_bound'];

/** What the fund does where, in words; opened at once when the sentence chooses the columns and the lists are short. */
export const FunderLists = ({ view, naming }: { readonly view: FunderView; readonly naming: FunderNaming }): ReactElement => {
  const { text: { t }, fundName } = naming;
  return (
    <div className="gaps-funder-lists">
      {TOLD.map((mark) => {
        const lines = markedLines(view, mark, naming);
        return lines.length === 0 ? null : (
          <details key={mark} className="result-figures" open={view.chosen.length > 0}>
            <summary>{t(`gapsFunder.told.${mark}`, { fund: fundName })}</summary>
            <ul className="result-list">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
          </details>
        );
      })}
    </div>
  );
};
