import type { ReactElement, ReactNode } from 'react';
import type { DocumentFact, FactWord } from '../../schema/archive.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import { factDetails, type FactDetailKey } from './fact-details.ts';
import { FactMark } from './FactMark.tsx';
import { FactPlace } from './FactPlace.tsx';
import { useText } from './text-context.tsx';
import './fact.css';

interface FactItemProps {
  readonly fact: DocumentFact;
  /** `archive.factWords` */
  readonly words: readonly FactWord[];
  readonly sources: readonly SourceEntry[];
  /** Says the kind above the label, where facts of several kinds stand together. */
  readonly isKindShown?: boolean;
  /** The label as it is to be shown; without it the plain label. */
  readonly label?: ReactNode;
  /** Particulars that stand elsewhere, such as among the children. */
  readonly without?: readonly FactDetailKey[];
  /** Links and the like, between the particulars and the place. */
  readonly children?: ReactNode;
}

/** One fact of a document: what it says, how it is known, its particulars, and where it stands. */
export const FactItem = ({ fact, words, sources, isKindShown = false, label, without = [], children }: FactItemProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  return (
    <div className="fact-item">
      <p className="fact-label">{label ?? fact.label[language]} <FactMark fact={fact} /></p>
      <dl className="fact-details">
        {factDetails(fact, { words, isKindShown }, text).filter(({ key }) => !without.includes(key)).map(({ key, name, value }) => (
          <div key={key}><dt>{name}</dt><dd>{value}</dd></div>
        ))}
      </dl>
      {children}
      {fact.note !== null && <p className="fact-small">{t('factItem.note')}: <span lang="en">{fact.note}</span></p>}
      <p className="fact-small"><FactPlace place={fact} extraLines={fact.extraLines} sources={sources} /></p>
    </div>
  );
};
