import { useId, useState, type ReactElement } from 'react';
import { runningYears, undatedCount } from '../../analysis/project-variety.ts';
import { toggled } from './toggled.ts';
import { breakdownItems, breakdownTable, BREAKDOWN_BARS, BREAKDOWNS, type Breakdown } from '../shared/breakdown.ts';
import { BarList } from '../shared/BarList.tsx';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { projectRows } from '../shared/rows-behind.ts';
import { ChartFrame } from '../shared/ChartFrame.tsx';
import { useText } from '../shared/text-context.tsx';
import type { ProfileFacts } from './profile-facts.ts';
import { RunningYearsChart } from './RunningYearsChart.tsx';

/** The list of the sentence that a breakdown's values stand in. */
const LISTS = { theme: 'themes', targetGroup: 'targetGroups', fund: 'funds' } as const;
const SHOWN = 8;

const List = ({ facts, breakdown }: { readonly facts: ProfileFacts; readonly breakdown: Breakdown }): ReactElement => {
  const { page, projects, question } = facts;
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const items = breakdownItems(breakdown, { dataset: page.dataset, sentence: question, projects, text });
  return (
    <div className="profile-breakdown">
      <h4 id={id}>{t(`municipality.breakdown.${breakdown}`)}</h4>
      <BarList labelledBy={id} items={isWhole ? items : items.slice(0, SHOWN)} fullCount={projects.length}
        onChoose={(value) => { page.actions.onSentencePart({ [LISTS[breakdown]]: toggled(question[LISTS[breakdown]], value) }); }} />
      {items.length > SHOWN && (
        <button type="button" className="result-text-button" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('municipality.breakdown.fewer') : t('municipality.breakdown.more', { shown: format.integer(items.length) })}
        </button>
      )}
    </div>
  );
};

/** The municipality's projects by theme, target group, fund and year. */
export const BreakdownPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text, page, question, projects, code } = facts;
  const { t, format } = text;
  const title = t('municipality.breakdown.title');
  const sql = [projectRows(projects)];
  const id = useId();
  const years = runningYears(projects, page.dataset.projects);
  const undated = undatedCount(projects);
  const most = years.reduce((best, year) => (year.projects > best.projects ? year : best), { year: 0, projects: 0 });
  const words = most.projects === 0 ? t('profile.byYear.none') : t('profile.byYear.most', { year: String(most.year), projects: t('shared.projects', { count: most.projects, shown: format.integer(most.projects) }) });
  const table = {
    columns: [{ label: t('profile.columns.year'), kind: 'text' as const }, { label: t('profile.head.projects'), kind: 'number' as const, digits: 0 }],
    rows: years.map((year) => [String(year.year), year.projects]),
  };
  return (
    <>
      <section className="result" aria-labelledby={id}>
        <div className="result-head">
          <h3 id={id}>{title}</h3>
          {projects.length > 0 && (
            <ExportButtons name={`breakdowns-${code}`} title={title} sql={sql} onExport={page.onExport} picture={BREAKDOWN_BARS} table={() => breakdownTable({ dataset: page.dataset, sentence: question, projects, text })} />
          )}
        </div>
        {projects.length === 0 ? <p>{t('profile.noProjects')}</p> : (
          <>
            <p className="result-small">{t('municipality.breakdown.hint')}</p>
            <div className="profile-breakdowns">{BREAKDOWNS.map((breakdown) => <List key={breakdown} facts={facts} breakdown={breakdown} />)}</div>
          </>
        )}
      </section>
      {projects.length > 0 && (
        <ChartFrame name={`running-${code}`} title={t('profile.byYear.title')} table={table} sql={sql} bars={{ columns: [1], isUpright: true }} onExport={page.onExport}
          notes={[t('profile.byYear.rule'), ...(undated === 0 ? [] : [t('profile.byYear.undated', { count: undated, shown: format.integer(undated) })])]} words={<p>{words}</p>}>
          {({ ref, labelledBy }) => <RunningYearsChart years={years} labelledBy={labelledBy} chart={ref} />}
        </ChartFrame>
      )}
    </>
  );
};
