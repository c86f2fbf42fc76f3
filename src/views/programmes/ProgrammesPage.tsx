import type { ReactElement } from 'react';
import { PROGRAMMES_SECTIONS } from '../../schema/programmes-view.ts';
import type { PageProps } from '../shared/page-props.ts';
import { usePlaces } from '../shared/place-link.tsx';
import { SectionLinks } from '../shared/SectionLinks.tsx';
import { useText } from '../shared/text-context.tsx';
import { CostsSection } from './costs/CostsSection.tsx';
import { FamilySection } from './family/FamilySection.tsx';
import { NationalSection } from './national/NationalSection.tsx';
import { SeaLaplandSection } from './sea-lapland/SeaLaplandSection.tsx';

const Section = (props: PageProps): ReactElement => {
  switch (props.state.programmes.section) {
    case 'family': return <FamilySection {...props} />;
    case 'national': return <NationalSection {...props} />;
    case 'seaLapland': return <SeaLaplandSection {...props} />;
    case 'costs': return <CostsSection {...props} />;
  }
};

/** The page's own row of links, and the open section. */
export const ProgrammesPage = (props: PageProps): ReactElement => {
  const { t } = useText();
  const { hrefOf, go } = usePlaces();
  return (
    <div className="section-page">
      <h1 className="visually-hidden">{t('app.pages.programmes')}</h1>
      <SectionLinks label={t('programmes.sectionsLabel')} sections={PROGRAMMES_SECTIONS} open={props.state.programmes.section} nameOf={(section) => t(`programmes.sections.${section}`)}
        hrefOf={(section) => hrefOf((state) => ({ ...state, programmes: { ...state.programmes, section } }))}
        onSection={(section) => { go((state) => ({ ...state, programmes: { ...state.programmes, section } })); }} />
      <Section {...props} />
    </div>
  );
};
