import type { ReactElement } from 'react';
import { NoRows } from '../shared/NoRows.tsx';
import { PROGRAMMES_SECTIONS, type ProgrammesSection } from '../../schema/programmes-view.ts';
import type { PageProps } from '../shared/page-props.ts';
import { usePlaces } from '../shared/place-link.tsx';
import { SectionLinks } from '../shared/SectionLinks.tsx';
import { useText } from '../shared/text-context.tsx';
import { CostsSection } from './costs/CostsSection.tsx';
import { FamilySection } from './family/FamilySection.tsx';
import { NationalSection } from './national/NationalSection.tsx';
import { SeaLaplandSection } from './sea-lapland/SeaLaplandSection.tsx';

/** Has the section anything to show in the open data? */
const hasRows = ({ archive, documents }: PageProps, section: ProgrammesSection): boolean => {
  switch (section) {
    case 'family': return documents.familyProjects.length > 0;
    case 'national': return documents.esfThemes.length > 0 || archive.nationalProjects.length > 0;
    case 'seaLapland': return documents.settlementProjects.length > 0;
    case 'costs': return documents.costShares.length > 0;
  }
};

const Section = ({ section, ...props }: PageProps & { readonly section: ProgrammesSection }): ReactElement => {
  switch (section) {
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
  const sections = PROGRAMMES_SECTIONS.filter((section) => hasRows(props, section));
  const asked = props.state.programmes.section;
  const open = sections.includes(asked) ? asked : sections[0];
  return (
    <div className="section-page">
      <h1 className="visually-hidden">{t('app.pages.programmes')}</h1>
      {open !== undefined && <SectionLinks label={t('programmes.sectionsLabel')} sections={sections} open={open} nameOf={(section) => t(`programmes.sections.${section}`)}
        hrefOf={(section) => hrefOf((state) => ({ ...state, programmes: { ...state.programmes, section } }))}
        onSection={(section) => { go((state) => ({ ...state, programmes: { ...state.programmes, section } })); }} />}
      {open !== asked && <NoRows name={t(`programmes.sections.${asked}`)} />}
      {open !== undefined && <Section {...props} section={open} />}
    </div>
  );
};
