import { memo, useId, type ReactElement } from 'react';
import { toBody } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { TableNaming } from './together-tables.ts';
import { bodyWords } from './together-words.ts';

/** Bodies that are told of in sentences. */
const TOLD = 8;

const DrawnBodyWords = ({ naming: { facts, text } }: { readonly naming: TableNaming }): ReactElement => {
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{text.t('networkTogether.words.title')}</h3></div>
      <p>{text.t('networkTogether.words.about')}</p>
      <ul className="result-list">
        {facts.collaboration.bodies.slice(0, TOLD).map((body) => <li key={body.id}><PlaceLink to={toBody(body.id)}>{facts.nameOf(body.id)}</PlaceLink>: {bodyWords(body, facts, text)}</li>)}
      </ul>
    </section>
  );
};

/** The picture in words: with whom those with the most projects work. */
export const BodyWords = memo(DrawnBodyWords);
