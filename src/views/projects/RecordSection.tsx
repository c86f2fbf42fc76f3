import { useId, type ReactNode } from 'react';

interface RecordSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the record under its own heading. */
export const RecordSection = ({ title, children }: RecordSectionProps) => {
  const id = useId();
  return (
    <section className="projects-record-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
};
