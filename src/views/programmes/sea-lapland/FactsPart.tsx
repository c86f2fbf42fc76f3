import { useId, type ReactElement } from 'react';
import type { DocumentFact } from '../../../schema/archive.ts';
import { toFacts } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { FOLDED_KINDS } from './chain-facts.ts';
import { FactFold } from './FactFold.tsx';
import { ResultFigures } from './ResultFigures.tsx';
import type { SeaLaplandProps } from './sea-lapland-props.ts';

/** Results, rooting and what the figures do not show, each kind behind a fold. */
export const FactsPart = ({ facts, archive, sources }: Pick<SeaLaplandProps, 'archive' | 'sources'> & { readonly facts: readonly DocumentFact[] }): ReactElement => {
  const { t } = useText();
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('programmesSeaLapland.facts.title')}</h3></div>
      <p className="result-words">{t('programmesSeaLapland.facts.words')}</p>
      <ResultFigures facts={facts.filter(({ kind }) => kind === 'result')} archive={archive} />
      {FOLDED_KINDS.map((kind) => (
        <FactFold key={kind} name={t(`programmesSeaLapland.facts.names.${kind}`)} facts={facts.filter((fact) => fact.kind === kind)} archive={archive} sources={sources}>
          <p className="result-small"><PlaceLink to={toFacts({ kind })} className="sealap-link">{t('programmesSeaLapland.facts.all')}</PlaceLink></p>
        </FactFold>
      ))}
    </section>
  );
};
