import type { ReactElement } from 'react';
import { useText } from '../views/shared/text-context.tsx';
import type { OpeningStep } from './boot.ts';

/** Said while another package is opened: DuckDB works out everything that it shows, which takes seconds. */
export const Opening = ({ step }: { readonly step: OpeningStep }): ReactElement => {
  const { t } = useText();
  return (
    <main className="app-main">
      <div className="app-opening" role="status" aria-busy="true">
        <h1>{t('app.opening.title')}</h1>
        <p>{t(`app.opening.${step}`)}</p>
        <progress aria-label={t('app.opening.title')} />
        <p className="app-opening-note">{t('app.opening.note')}</p>
      </div>
    </main>
  );
};
