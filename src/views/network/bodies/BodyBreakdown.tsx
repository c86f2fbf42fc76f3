import { useId, type ReactElement } from 'react';
import { countsOf, type Counted } from '../../../analysis/body-reach.ts';
import { termsOf } from '../../../schema/dataset.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import type { FigureSql } from '../../../schema/figure-sql.ts';
import type { Project } from '../../../schema/project.ts';
import type { ProjectRecords } from '../../../schema/project-record.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { BREAKDOWN_BARS } from '../../shared/breakdown.ts';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { CountBars } from './CountBars.tsx';

interface BodyBreakdownProps {
  readonly projects: readonly Project[];
  readonly records: ProjectRecords;
  readonly naming: NetworkNaming;
  /** The body's. */
  readonly name: string;
  /** What gives the projects. */
  readonly sql: readonly FigureSql[];
  readonly onExport: (request: ExportRequest) => void;
}

const KINDS = [
  { kind: 'fund', valuesOf: (project: Project) => [project.fund] },
  { kind: 'theme', valuesOf: (project: Project) => project.themes },
  { kind: 'target_group', valuesOf: (project: Project) => project.targetGroups },
] as const;

type BreakdownItem = Counted<string> & { readonly name: string };

interface BreakdownItems {
  readonly kind: (typeof KINDS)[number]['kind'];
  readonly items: readonly BreakdownItem[];
}

const listsOf = (projects: readonly Project[], { dataset, text: { language } }: NetworkNaming): readonly BreakdownItems[] =>
  KINDS.map(({ kind, valuesOf }) => {
    const terms = termsOf(dataset, kind);
    return { kind, items: countsOf<string>(projects, valuesOf).map((each) => ({ ...each, name: terms.find(({ value }) => value === each.value)?.name[language] ?? each.value })) };
  });

const breakdownTable = (lists: readonly BreakdownItems[], { text: { t } }: NetworkNaming): ExportTable => ({
  columns: [{ label: t('networkBodies.breakdown.list'), kind: 'text' }, { label: t('networkBodies.breakdown.value'), kind: 'text' }, { label: t('networkBodies.places.projects'), kind: 'number', digits: 0 }],
  rows: lists.flatMap(({ kind, items }) => items.map(({ name, count }) => [t(`networkBodies.breakdown.${kind}`), name, count])),
});

/** The body's projects by fund, theme and target group, and for how many the money is known. */
export const BodyBreakdown = ({ projects, records, naming, name, sql, onExport }: BodyBreakdownProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const lists = listsOf(projects, naming);
  const title = t('networkBodies.breakdown.title');
  const known = projects.filter((project) => (records.get(project.id)?.budgetEur ?? null) !== null).length;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        {projects.length > 0 && <ExportButtons name="body-breakdown" title={`${name}: ${title}`} notes={[t('networkBodies.breakdown.note')]} sourceIds={['doc-register']} sql={sql} picture={BREAKDOWN_BARS} table={() => breakdownTable(lists, naming)} onExport={onExport} />}
      </div>
      <div className="network-columns">
        {lists.map(({ kind, items }) => (
          <div key={kind}>
            <h4 id={`${id}-${kind}`}>{t(`networkBodies.breakdown.${kind}`)}</h4>
            {items.length === 0 ? <p className="network-words">{t('networkBodies.breakdown.nothing')}</p> : <CountBars labelledBy={`${id}-${kind}`} items={items} full={projects.length} />}
          </div>
        ))}
      </div>
      <p className="result-small">{t('networkBodies.breakdown.note')} {t('networkBodies.breakdown.money', { shown: format.integer(known), all: format.integer(projects.length) })}</p>
    </section>
  );
};
