import { useState, type ReactElement, type ReactNode } from 'react';
import { useIsNarrow } from '../shared/use-is-narrow.ts';

interface ShelfProps {
  readonly title: string;
  /** Is it open on a wide page? On a narrow one every shelf begins shut. */
  readonly isOpenFirst: boolean;
  readonly children: ReactNode;
}

/** A part beside the editor that opens and shuts. */
export const Shelf = ({ title, isOpenFirst, children }: ShelfProps): ReactElement => {
  const isNarrow = useIsNarrow();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isOpenFirst && !isNarrow);
  return (
    <section className="sql-shelf">
      <h3><button type="button" aria-expanded={isOpen} onClick={() => { setChosen(!isOpen); }}>{title}</button></h3>
      {isOpen && <div className="sql-shelf-inside">{children}</div>}
    </section>
  );
};
