import { useId, type ReactElement } from 'react';
import { countsOf } from '../../../analysis/body-reach.ts';
import { termsOf } from '../../../schema/dataset.ts';
import type { Project } from '../../../schema/project.ts';
import type { ProjectRecords } from '../../../schema/project-record.ts';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { CountBars } from './CountBars.tsx';

interface BodyBreakdownProps {
  readonly projects: readonly Project[];
  readonly records: ProjectRecords;
  readonly naming: NetworkNaming;
}

const KINDS = [
  { kind: 'fund', valuesOf: (project: Project) => [project.fund] },
  { kind: 'theme', valuesOf: (project: Project) => project.themes },
  { kind: 'target_group', valuesOf: (project: Project) => project.targetGroups },
] as const;

/** The body's projects by fund, theme and target group, and for how many the money is known. */
export const BodyBreakdown = ({ projects, records, naming }: BodyBreakdownProps): ReactElement => {
  const { t, format, language } = useText();
  const id = useId();
  const known = projects.filter((project) => (records.get(project.id)?.budgetEur ?? null) !== null).length;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('networkBodies.breakdown.title')}</h3></div>
      <div className="network-columns">
        {KINDS.map(({ kind, valuesOf }) => {
          const terms = termsOf(naming.dataset, kind);
          const items = countsOf<string>(projects, valuesOf).map((each) => ({ ...each, name: terms.find(({ value }) => value === each.value)?.name[language] ?? each.value }));
          return (
            <div key={kind}>
              <h4 id={`${id}-${kind}`}>{t(`networkBodies.breakdown.${kind}`)}</h4>
              {items.length === 0 ? <p className="network-words">{t('networkBodies.breakdown.nothing')}</p> : <CountBars labelledBy={`${id}-${kind}`} items={items} full={projects.length} />}
            </div>
          );
        })}
      </div>
      <p className="result-small">{t('networkBodies.breakdown.note')} {t('networkBodies.breakdown.money', { shown: format.integer(known), all: format.integer(projects.length) })}</p>
    </section>
  );
};
