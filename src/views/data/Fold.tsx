import { useState, type ReactElement, type ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  /** What is inside, in a few words: "67 rows". */
  readonly size: string;
  readonly children: ReactNode;
}

/** A long list under its title, made when it is opened. */
export const Fold = ({ title, size, children }: FoldProps): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="data-fold" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{title} <span className="data-fold-count">{size}</span></summary>
      {isOpen && children}
    </details>
  );
};
