import { useMemo, type ReactElement } from 'react';
import { toNationalTheme } from '../../../state/destinations.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { nationalContext } from './national-context.ts';
import { NationalOverview } from './NationalOverview.tsx';
import { ThemePage } from './ThemePage.tsx';
import './national.css';

/** The national ESF+ themes: all side by side, or the chosen one. */
export const NationalSection = ({ state, archive, documents, sources, dataset, onExport }: PageProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const { municipalities } = dataset;
  const context = useMemo(() => nationalContext({ text, archive, documents, sources, municipalities }), [text, archive, documents, sources, municipalities]);
  const { theme } = state.programmes;
  if (theme === null) return <NationalOverview context={context} onExport={onExport} />;
  const reach = context.reaches.find((each) => each.theme.id === theme);
  if (reach !== undefined) return <ThemePage key={theme} context={context} reach={reach} onExport={onExport} />;
  return (
    <div className="result-part">
      <h2>{t('programmesNational.heading')}</h2>
      <p className="result-note" role="note">{t('programmesNational.unknownTheme', { code: theme })}</p>
      <p><PlaceLink to={toNationalTheme(null)} className="programmes-block-link">{t('programmesNational.allThemes')}</PlaceLink></p>
    </div>
  );
};
