import type { ReactNode } from 'react';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** What a reader must know to read it. */
  readonly note?: string | null | undefined;
}

/** One name and value of the record's lists. */
export const Fact = ({ name, children, note }: FactProps) => (
  <div className="projects-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
    {note !== null && note !== undefined && <dd className="projects-note">{note}</dd>}
  </div>
);
