import type { ReactElement, ReactNode } from 'react';
import { useText } from '../shared/text-context.tsx';
import { sectionId, type DataSectionName } from './section-ids.ts';

export interface DataSectionProps {
  readonly name: DataSectionName;
  readonly children: ReactNode;
}

/** One section of the page, with a heading that can be linked to. */
export const DataSection = ({ name, children }: DataSectionProps): ReactElement => {
  const { t } = useText();
  const id = sectionId(name);
  return (
    <section className="data-section" aria-labelledby={id}>
      <h2 id={id} className="data-section-title" tabIndex={-1}>{t(`data.sections.${name}`)}</h2>
      {children}
    </section>
  );
};
