import type { ReactElement } from 'react';
import { followLink } from './follow-link.ts';
import { useOpenInSight } from './use-open-in-sight.ts';
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
  const row = useOpenInSight(open);
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
