import type { ReactElement, ReactNode } from 'react';
import { GAPS_SECTIONS, type GapsSection } from '../../schema/gaps-view.ts';
import type { Counted } from '../../schema/sentence.ts';
import { SectionLinks } from '../shared/SectionLinks.tsx';
import { useText } from '../shared/text-context.tsx';
import './gaps.css';

interface GapsPageProps {
  readonly section: GapsSection;
  readonly counted: Counted;
  readonly hrefOf: (section: GapsSection) => string;
  readonly onSection: (section: GapsSection) => void;
  /** Where formulas and citations stand. */
  readonly methodHref: string;
  /** The open section. */
  readonly children: ReactNode;
  /** The municipality's panel, when one is chosen. */
  readonly panel: ReactNode;
}

/** Sections whose figures are about projects, whatever the sentence counts. */
const isAboutProjects = (section: GapsSection): boolean => section !== 'verdicts' && section !== 'answers';

/** The page's own row of links, the section, and the caution that holds for all of it. */
export const GapsPage = ({ section, counted, hrefOf, onSection, methodHref, children, panel }: GapsPageProps): ReactElement => {
  const { t } = useText();
  return (
    <div className="gaps-page">
      <h1 className="visually-hidden">{t('gaps.heading')}</h1>
      <SectionLinks label={t('gaps.sectionsLabel')} sections={GAPS_SECTIONS} open={section} nameOf={(name) => t(`gaps.sections.${name}`)} hrefOf={hrefOf} onSection={onSection} />
      <div className="gaps-body">
        <div className="gaps-main">
          {counted !== 'projects' && isAboutProjects(section) && <p className="result-note" role="note">{t('gaps.projectsOnly', { thing: t(`gaps.thing.${counted}`) })}</p>}
          {children}
          <p className="gaps-census">{t('gaps.census')} <a href={methodHref}>{t('gaps.method')}</a></p>
        </div>
        <div className="gaps-panel">{panel}</div>
      </div>
    </div>
  );
};
