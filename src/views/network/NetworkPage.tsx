import type { ReactElement } from 'react';
import { NETWORK_SECTIONS, type NetworkSection } from '../../schema/network-view.ts';
import { NoRows } from '../shared/NoRows.tsx';
import type { PageProps } from '../shared/page-props.ts';
import { usePlaces } from '../shared/place-link.tsx';
import { SectionLinks } from '../shared/SectionLinks.tsx';
import { useText } from '../shared/text-context.tsx';
import type { RenderAreaMap } from './area-map.ts';
import { BodiesSection } from './bodies/BodiesSection.tsx';
import { MembersSection } from './members/MembersSection.tsx';
import { SectorsSection } from './sectors/SectorsSection.tsx';
import { TogetherSection } from './together/TogetherSection.tsx';

interface NetworkPageProps extends PageProps {
  readonly renderMap: RenderAreaMap;
}

const Section = ({ renderMap, section, ...props }: NetworkPageProps & { readonly section: NetworkSection }): ReactElement => {
  switch (section) {
    case 'members': return <MembersSection {...props} renderMap={renderMap} />;
    case 'together': return <TogetherSection {...props} />;
    case 'bodies': return <BodiesSection {...props} renderMap={renderMap} />;
    case 'sectors': return <SectorsSection {...props} />;
  }
};

/** The page's own row of links, and the open section. */
export const NetworkPage = (props: NetworkPageProps): ReactElement => {
  const { t } = useText();
  const sections = NETWORK_SECTIONS.filter((section) => section !== 'members' || props.documents.networkMembers.length > 0);
  const isMissing = !sections.includes(props.state.network.section);
  const open = isMissing ? 'together' : props.state.network.section;
  const { hrefOf, go } = usePlaces();
  return (
    <div className="section-page">
      <h1 className="visually-hidden">{t('app.pages.network')}</h1>
      <SectionLinks label={t('network.sectionsLabel')} sections={sections} open={open} nameOf={(section) => t(`network.sections.${section}`)}
        hrefOf={(section) => hrefOf((state) => ({ ...state, network: { ...state.network, section } }))}
        onSection={(section) => { go((state) => ({ ...state, network: { ...state.network, section } })); }} />
      {isMissing && <NoRows name={t('network.sections.members')} />}
      <Section {...props} section={open} />
    </div>
  );
};
