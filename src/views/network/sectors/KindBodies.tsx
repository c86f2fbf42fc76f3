import { useId, type ReactElement } from 'react';
import { ACTOR_COLUMNS, type ActorColumn, type ActorRow } from '../../../analysis/actor-types.ts';
import type { BodyWork } from '../../../analysis/body-work.ts';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';

interface KindBodiesProps {
  readonly row: ActorRow;
  readonly naming: NetworkNaming;
}

const SEEN = ACTOR_COLUMNS.filter((column): column is Exclude<ActorColumn, 'all'> => column !== 'all');

/** The bodies of one kind, each with the places where it is seen. */
export const KindBodies = ({ row, naming }: KindBodiesProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const seenWords = (work: BodyWork): string => format.list(SEEN.filter((column) => row.bodies[column].includes(work)).map((column) => t(`networkSectors.seen.${column}`)));
  const bodies = [...row.bodies.all].sort((a, b) => Number(b.member !== null) - Number(a.member !== null) || format.compare(a.body.name, b.body.name));
  return (
    <section className="network-sectors-kind" aria-labelledby={id}>
      <h4 id={id}>{t('networkSectors.bodies', { name: format.capitalised(typeName(row.type, naming)), shown: format.integer(bodies.length) })}</h4>
      {bodies.length === 0 ? <p className="network-words">{t('networkSectors.noBodies')}</p> : (
        <ul className="result-list">
          {bodies.map((work) => (
            <li key={work.body.id}>
              <BodyLink id={work.body.id}>{work.body.name}</BodyLink> <span className="network-quiet">{work.body.home === 'unknown' ? t('network.homeUnknown') : homeWords(work.body, naming)}: {seenWords(work)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
