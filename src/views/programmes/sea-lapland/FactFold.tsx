import { useState, type ReactElement, type ReactNode } from 'react';
import type { DocumentFact } from '../../../schema/archive.ts';
import { FactItem } from '../../shared/FactItem.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { SeaLaplandProps } from './sea-lapland-props.ts';

interface FactFoldProps extends Pick<SeaLaplandProps, 'archive' | 'sources'> {
  readonly name: string;
  readonly facts: readonly DocumentFact[];
  /** Links after the facts. */
  readonly children?: ReactNode;
}

/** Facts behind a fold, each with how it is known and where it stands; nothing without facts. */
export const FactFold = ({ name, facts, archive, sources, children }: FactFoldProps): ReactElement | null => {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(false);
  if (facts.length === 0) return null;
  return (
    <details className="result-figures" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{t('programmesSeaLapland.facts.fold', { name, shown: format.integer(facts.length) })}</summary>
      {isOpen && (
        <>
          <ul className="sealap-fact-list">{facts.map((fact) => <li key={fact.id}><FactItem fact={fact} words={archive.factWords} sources={sources} /></li>)}</ul>
          {children}
        </>
      )}
    </details>
  );
};
