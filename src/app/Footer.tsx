import type { ReactElement, ReactNode } from 'react';
import type { Dataset } from '../schema/dataset.ts';
import { useText } from '../views/shared/text-context.tsx';

interface FooterProps {
  readonly dataset: Dataset;
  readonly needYear: number;
  readonly onData: () => void;
  readonly children: ReactNode;
}

const yearsOf = (dataset: Dataset): { readonly from: number; readonly to: number } => {
  const years = dataset.projects.flatMap(({ startYear, endYear }) => [startYear, endYear]).filter((year) => year !== null);
  return { from: Math.min(...years), to: Math.max(...years) };
};

/** Sources with licence and date, the promise that nothing is sent, and the state of the database. */
export const Footer = ({ dataset, needYear, onData, children }: FooterProps): ReactElement => {
  const { t } = useText();
  const { from, to } = yearsOf(dataset);
  return (
    <footer className="app-footer">
      <p>
        {t('app.sources', { from, to, needYear })}{' '}
        <a href="?page=data" onClick={(event) => { event.preventDefault(); onData(); window.scrollTo({ top: 0 }); }}>{t('app.sourcesLink')}</a>
      </p>
      {children}
    </footer>
  );
};
