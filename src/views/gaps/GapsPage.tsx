import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { GAPS_SECTIONS, type GapsSection } from '../../schema/gaps-view.ts';
import type { Counted } from '../../schema/sentence.ts';
import { followLink } from '../shared/follow-link.ts';
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
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the row scrolls sideways: the open section must be in sight.
    const [nav, open] = [row.current, row.current?.querySelector('[aria-current]')];
    if (nav !== null && open instanceof HTMLElement) nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.clientWidth) / 2;
  }, [section]);
  return (
    <div className="gaps-page">
      <h1 className="visually-hidden">{t('gaps.heading')}</h1>
      <nav ref={row} className="gaps-sections" aria-label={t('gaps.sectionsLabel')}>
        {GAPS_SECTIONS.map((name) => (
          <a key={name} className="gaps-section-link" href={hrefOf(name)} aria-current={name === section ? 'true' : undefined}
            onClick={(event) => { followLink(event, () => { onSection(name); }); }}>
            {t(`gaps.sections.${name}`)}
          </a>
        ))}
      </nav>
      <div className="gaps-body">
        <div className="gaps-main">
          {counted !== 'projects' && isAboutProjects(section) && <p className="gaps-note" role="note">{t('gaps.projectsOnly', { thing: t(`gaps.thing.${counted}`) })}</p>}
          {children}
          <p className="gaps-census">{t('gaps.census')} <a href={methodHref}>{t('gaps.method')}</a></p>
        </div>
        <div className="gaps-panel">{panel}</div>
      </div>
    </div>
  );
};
