import { useId, type ReactElement } from 'react';
import type { Payment } from '../../../analysis/body-payments.ts';
import type { CostShareRow, SourceEntry } from '../../../schema/document-rows.ts';
import { toProject } from '../../../state/destinations.ts';
import { euros } from '../../shared/euros.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';

interface BodyPaymentsProps {
  readonly payments: readonly Payment[];
  readonly costShares: readonly CostShareRow[];
  readonly sources: readonly SourceEntry[];
  readonly naming: NetworkNaming;
}

/** What the body pays for the multicultural services of Sea Lapland, as the document states it. */
export const BodyPayments = ({ payments, costShares, sources, naming }: BodyPaymentsProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('networkBodies.payments.title')}</h3></div>
      <ul className="network-bodies-items">
        {payments.map(({ project, funding }) => (
          <li key={`${project.id} ${funding.payer}`}>
            <strong>{project.projectId === null ? project.name : <PlaceLink className="network-link" to={toProject(project.projectId)}>{project.name}</PlaceLink>}</strong>
            <span>
              {funding.amountEur === null ? t('networkBodies.payments.noAmount') : t('networkBodies.payments.amount', { amount: euros(text, funding.amountEur, true) })}
              {project.totalEur !== null && ` · ${t('networkBodies.payments.total', { amount: euros(text, project.totalEur, true) })}`}
              {` · ${t('networkBodies.payments.period', { period: project.period })}`}
            </span>
            <span className="network-sub"><FactPlace place={project} sources={sources} /></span>
          </li>
        ))}
        {costShares.map((row) => (
          <li key={`share ${row.rowLabel}`}>
            <strong>{t('networkBodies.payments.share', { name: row.code === null ? row.rowLabel : naming.names.get(row.code) ?? row.rowLabel })}</strong>
            <span>{t('networkBodies.payments.amount', { amount: euros(text, row.amountEur, true) })}</span>
            <span className="network-sub"><FactPlace place={row} sources={sources} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
};
