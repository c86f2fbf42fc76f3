import { useMemo, type ReactElement } from 'react';
import { partnersOf } from '../../../analysis/body-partners.ts';
import { bodyReach, bodyYears } from '../../../analysis/body-reach.ts';
import { registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import type { TableRows } from '../../../schema/figure-sql.ts';
import type { ProjectRecords } from '../../../schema/project-record.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { RenderAreaMap } from '../area-map.ts';
import type { NetworkNaming } from '../use-network.ts';
import { BodyBreakdown } from './BodyBreakdown.tsx';
import { BodyPartners } from './BodyPartners.tsx';
import { BodyPlaces } from './BodyPlaces.tsx';
import { BodyProjects } from './BodyProjects.tsx';
import { BodyYearChart } from './BodyYearChart.tsx';

interface BodyWorkPartsProps {
  readonly work: BodyWork;
  readonly works: readonly BodyWork[];
  readonly records: ProjectRecords;
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  readonly selectionNote: string;
  readonly renderMap: RenderAreaMap;
  readonly onExport: (request: ExportRequest) => void;
}

/** The body's work in the register: years, projects, partners, places, funds, themes and target groups. */
export const BodyWorkParts = ({ work, works, records, selected, naming, selectionNote, renderMap, onExport }: BodyWorkPartsProps): ReactElement => {
  const { t, format } = useText();
  const { dataset } = naming;
  const { id, name } = work.body;
  const projects = useMemo(() => registerProjects(work).flatMap((index) => dataset.projects[index] ?? []), [work, dataset]);
  const { years, undated } = useMemo(() => bodyYears(work, dataset), [work, dataset]);
  const reach = useMemo(() => bodyReach(projects), [projects]);
  const partners = useMemo(() => partnersOf(id, dataset, records), [id, dataset, records]);
  const memberIds = useMemo(() => new Set(works.filter(({ member }) => member !== null).map(({ body }) => body.id)), [works]);
  const rowsOfProjects = (table: string, ...order: readonly string[]): TableRows => ({ table, where: { project_id: projects.map((project) => project.id) }, order });
  const yearTable: ExportTable = {
    columns: [{ label: t('networkBodies.years.year'), kind: 'text' }, { label: t('network.columns.led'), kind: 'number', digits: 0 }, { label: t('network.columns.partnered'), kind: 'number', digits: 0 }],
    rows: years.map(({ year, led, partnered }) => [String(year), led, partnered]),
  };
  return (
    <>
      <ChartFrame name="body-years" legend={t('networkBodies.years.key')} title={t('networkBodies.years.title')} table={yearTable} sourceIds={['doc-register']} sql={[rowsOfProjects('project_running_year', 'project_id', 'year')]} bars={{ columns: [1, 2], isStacked: true, isUpright: true }} onExport={onExport}
        notes={[t('networkBodies.years.note'), ...(undated === 0 ? [] : [t('networkBodies.years.undated', { count: undated, shown: format.integer(undated) })])]}
        words={(
          <ul className="network-key" aria-label={t('network.members.key')}>
            <li><span className="network-swatch network-bar-led" aria-hidden="true" /> {t('network.columns.led')}</li>
            <li><span className="network-swatch network-bar-partnered" aria-hidden="true" /> {t('network.columns.partnered')}</li>
          </ul>
        )}>
        {({ ref, labelledBy }) => <BodyYearChart years={years} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <BodyProjects work={work} selected={selected} naming={naming} notes={[selectionNote]} onExport={onExport} />
      <BodyPartners body={work.body} partners={partners} memberIds={memberIds} naming={naming} onExport={onExport} />
      <BodyPlaces name={name} reach={reach} sql={[rowsOfProjects('reach_detail', 'project_id', 'code')]} naming={naming} renderMap={renderMap} onExport={onExport} />
      <BodyBreakdown name={name} projects={projects} records={records} naming={naming} sql={[rowsOfProjects('project_detail', 'project_id')]} onExport={onExport} />
    </>
  );
};
