import { useEffect, useRef, type ReactElement } from 'react';
import { followLink } from './follow-link.ts';
import './results.css';

interface SectionLinksProps<Section extends string> {
  /** What the row is for. */
  readonly label: string;
  readonly sections: readonly Section[];
  readonly open: Section;
  readonly nameOf: (section: Section) => string;
  readonly hrefOf: (section: Section) => string;
  readonly onSection: (section: Section) => void;
}

/** A page's own row of links to its sections. */
export const SectionLinks = <Section extends string>({ label, sections, open, nameOf, hrefOf, onSection }: SectionLinksProps<Section>): ReactElement => {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the row scrolls sideways: the open section must be in sight.
    const [nav, link] = [row.current, row.current?.querySelector('[aria-current]')];
    if (nav !== null && link instanceof HTMLElement) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.clientWidth) / 2;
  }, [open]);
  return (
    <nav ref={row} className="page-sections" aria-label={label}>
      {sections.map((name) => (
        <a key={name} className="page-section-link" href={hrefOf(name)} aria-current={name === open ? 'true' : undefined}
          onClick={(event) => { followLink(event, () => { onSection(name); }); }}>
          {nameOf(name)}
        </a>
      ))}
    </nav>
  );
};
