import type { ReactElement } from 'react';
import { groundsOf } from '../../analysis/fact-grounds.ts';
import type { DocumentFact } from '../../schema/archive.ts';
import { useText } from './text-context.tsx';
import './fact.css';

/** How the fact is known, in words: stated in the document, inferred from it, computed from its figures. */
export const FactMark = ({ fact }: { readonly fact: Pick<DocumentFact, 'inferred' | 'derived'> }): ReactElement => {
  const { t } = useText();
  return (
    <span className="fact-marks">
      {groundsOf(fact).map((ground) => <span key={ground} className={`fact-mark fact-mark-${ground}`}>{t(`factItem.ground.${ground}`)}</span>)}
    </span>
  );
};
