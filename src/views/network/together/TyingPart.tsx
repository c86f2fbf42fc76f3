import { memo, useId, useMemo, type ReactElement } from 'react';
import { bridgingBodies } from '../../../analysis/bridging-bodies.ts';
import { toBody } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { TableNaming } from './together-tables.ts';
import { countWords } from './together-words.ts';

const DrawnTyingPart = ({ naming: { facts, text } }: { readonly naming: TableNaming }): ReactElement => {
  const { t, format } = text;
  const id = useId();
  const { collaboration } = facts;
  const bridges = useMemo(() => bridgingBodies(collaboration), [collaboration]);
  const [largest = [], ...others] = collaboration.components.filter((component) => component.length > 1);
  const alone = collaboration.components.filter((component) => component.length === 1).length;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('networkTogether.tying.title')}</h3></div>
      <p>
        {[
          t('networkTogether.tying.joined', { shown: format.integer(largest.length) }),
          ...(others.length === 0 ? [] : [t('networkTogether.tying.otherSets', { count: others.length, shown: format.integer(others.length), sizes: format.list(others.map(({ length }) => format.integer(length))) })]),
          ...(alone === 0 ? [] : [countWords(text, 'tying.alone', alone)]),
        ].join(' ')}
      </p>
      <p>{t(bridges.length === 0 ? 'networkTogether.tying.noBridges' : 'networkTogether.tying.bridges')}</p>
      {bridges.length > 0 && (
        <ul className="result-list">
          {bridges.map((bridge) => <li key={bridge.id}><PlaceLink to={toBody(bridge.id)}>{facts.nameOf(bridge.id)}</PlaceLink>: {countWords(text, 'tying.bridge', bridge.cutOff)}</li>)}
        </ul>
      )}
      <p className="result-small">{t('networkTogether.tying.method')}</p>
    </section>
  );
};

/** Who is tied to whom through others, and who holds them together. */
export const TyingPart = memo(DrawnTyingPart);
