import type { ReactElement } from 'react';
import type { DocumentFact } from '../../../schema/archive.ts';
import { factFigure } from '../../shared/fact-figure.ts';
import { useText } from '../../shared/text-context.tsx';
import type { SeaLaplandProps } from './sea-lapland-props.ts';

/** Results that have a number, the largest first; those without one stand in the fold alone. */
export const ResultFigures = ({ facts, archive }: Pick<SeaLaplandProps, 'archive'> & { readonly facts: readonly DocumentFact[] }): ReactElement => {
  const text = useText();
  const counted = facts.filter(({ valueLow }) => valueLow !== null).sort((a, b) => (b.valueLow ?? 0) - (a.valueLow ?? 0));
  return (
    <ul className="sealap-figures">
      {counted.map((fact) => (
        <li key={fact.id}><strong>{factFigure(fact, archive.factWords, text)}</strong> <span>{fact.label[text.language]}</span></li>
      ))}
    </ul>
  );
};
