import type { ReactElement, ReactNode } from 'react';
import type { Dataset } from '../schema/dataset.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackageTitle } from './use-package-title.ts';

interface FooterProps {
  readonly dataset: Dataset;
  readonly needYear: number;
  /** Address of the page on data and method. */
  readonly dataHref?: string;
  readonly onData: () => void;
  readonly children: ReactNode;
}

/** The first and the last year of any project; `null` when no project states one. */
const yearsOf = (dataset: Dataset): { readonly from: number; readonly to: number } | null => {
  const years = dataset.projects.flatMap(({ startYear, endYear }) => [startYear, endYear]).filter((year) => year !== null);
  return years.length === 0 ? null : years.reduce((span, year) => ({ from: Math.min(span.from, year), to: Math.max(span.to, year) }), { from: Infinity, to: -Infinity });
};

/** Sources with licence and date, the promise that nothing is sent, and the state of the database. */
export const Footer = ({ dataset, needYear, dataHref = '?page=data', onData, children }: FooterProps): ReactElement => {
  const { t } = useText();
  const title = usePackageTitle();
  const years = yearsOf(dataset);
  const sourceWords = (): string => {
    if (title === null) return t('app.sources', { ...years, needYear });
    return years === null ? t('app.sourcesOtherUndated', { title, needYear }) : t('app.sourcesOther', { title, needYear, years: `${String(years.from)}–${String(years.to)}` });
  };
  return (
    <footer className="app-footer">
      <p>
        {sourceWords()}{' '}
        <a href={dataHref} onClick={(event) => { event.preventDefault(); onData(); window.scrollTo({ top: 0 }); }}>{t('app.sourcesLink')}</a>
      </p>
      {children}
    </footer>
  );
};
