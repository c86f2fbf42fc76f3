import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { CutList } from './sheet-lists.ts';

interface SheetListProps {
  readonly title: string;
  readonly list: CutList;
  readonly none: string;
}

/** A list on the printed sheet; it says how many entries have no room. */
export const SheetList = ({ title, list: { entries, more }, none }: SheetListProps): ReactElement => {
  const { t, format } = useText();
  return (
    <section className="profile-sheet-list">
      <h3>{title}</h3>
      {entries.length === 0 ? <p>{none}</p> : (
        <ul>
          {entries.map((entry) => <li key={entry}>{entry}</li>)}
          {more > 0 && <li>{t('profile.sheet.more', { count: more, shown: format.integer(more) })}</li>}
        </ul>
      )}
    </section>
  );
};
