import type { ReactElement } from 'react';
import type { Standing } from '../question-labels.ts';
import { useText } from '../../shared/text-context.tsx';

const SHAPES: Readonly<Record<Standing, ReactElement>> = {
  yes: <><circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="currentColor" /><path className="question-mark-tick" d="M4.8 8.3l2.2 2.2 4.2-4.6" /></>,
  part: <><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" /><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /></>,
  no: <><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeDasharray="2.5 2" /></>,
};

/** How far a question can be answered, as a shape and in words. */
export const StandingMark = ({ standing }: { readonly standing: Standing }): ReactElement => {
  const { t } = useText();
  return (
    <span className={`question-standing question-standing-${standing}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" strokeWidth="1.6" aria-hidden="true" focusable="false">{SHAPES[standing]}</svg>
      {t(`questionList.standing.${standing}`)}
    </span>
  );
};
