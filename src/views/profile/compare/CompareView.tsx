import { useId, type ReactElement } from 'react';
import { matrixQuestion } from '../../../analysis/hole-matrix.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { FigureSql } from '../../../schema/figure-sql.ts';
import type { SuccessionBasis } from '../../../schema/gaps-view.ts';
import { toMunicipalities } from '../../../state/destinations.ts';
import { MOST_COMPARED } from '../../../state/page-transitions.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { populationRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { MunicipalitySearch } from '../overview/MunicipalitySearch.tsx';
import { densityOf, profileQuestion } from '../profile-facts.ts';
import { QuestionNote } from '../QuestionNote.tsx';
import { compareColumns } from './compare-columns.ts';
import { compareRows, compareTable } from './compare-rows.ts';
import { compareLead } from './compare-words.ts';
import { CompareTable } from './CompareTable.tsx';
import { ShareChart } from './ShareChart.tsx';
import { shareLines, type ShareLine } from './share-lines.ts';
import { valueTable } from './value-table.ts';

const lineTable = (lines: readonly ShareLine[], yearLabel: string): ExportTable => {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return {
    columns: [{ label: yearLabel, kind: 'text' }, ...lines.map(({ name }) => ({ label: name, kind: 'number' as const, digits: 1 }))],
    rows: years.map((year) => [String(year), ...lines.map(({ points }) => points.find((point) => point.year === year)?.share ?? null)]),
  };
};

/** Ids of the sources of the shares. */
const shareSourceIds = ({ sources, figureSources, state }: PageProps): readonly string[] => {
  const titles = new Set(figureSources.filter(({ figure, code }) => figure === 'foreign_language_share' && state.compared.includes(code)).map(({ title }) => title.en));
  return sources.filter(({ title }) => titles.has(title.en)).map(({ id }) => id);
};

/** Two to five municipalities side by side, beside the whole region and the municipalities that the sentence compares. */
export const CompareView = ({ page }: { readonly page: PageProps }): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const { state, dataset, actions, onExport } = page;
  const { compared } = state;
  const question = profileQuestion(state.sentence);
  const columns = compareColumns(page, text);
  const rows = compareRows(columns, { text, dataset, sentence: question });
  const names = format.list(columns.filter(({ isSum }) => !isSum).map(({ name }) => name));
  const lines = shareLines(dataset, compared, text);
  const title = t('compare.table');
  const notes = [t('compare.note.sum'), t('compare.note.bound')];
  const countedBy = (basis: SuccessionBasis): readonly FigureSql[] => [{ derived: 'values', asks: matrixQuestion(question, basis), values: { basis } }];
  return (
    <div className="result-part profile">
      <div className="profile-title">
        <h2>{t('compare.title', { names })}</h2>
        <PlaceLink className="profile-link" to={toMunicipalities}>{t('profile.all')}</PlaceLink>
      </div>
      <p className="result-lead">{t('compare.lead.figure', { figure: t(`profile.density.${question.measure}`) })} {compareLead(columns, `projects_${densityOf(question)}`, text)}</p>
      <QuestionNote page={page} />
      {compared.length < MOST_COMPARED
        ? <MunicipalitySearch municipalities={dataset.municipalities.filter(({ code }) => !compared.includes(code))} label={t('compare.add', { most: format.integer(MOST_COMPARED) })} onChoose={(code) => { actions.onCompare([...compared, code]); }} />
        : <p className="result-small">{t('compare.full', { most: format.integer(MOST_COMPARED) })}</p>}
      <section className="result" aria-labelledby={id}>
        <div className="result-head">
          <h3 id={id}>{title}</h3>
          <ExportButtons name="comparison" title={t('compare.title', { names })} notes={notes} sql={[{ derived: 'projects', gives: 'rows' }, populationRows(compared)]} table={() => compareTable(columns, rows, text)} onExport={onExport} />
        </div>
        <CompareTable columns={columns} rows={rows} labelledBy={id} onRemove={(code) => { actions.onCompare(compared.filter((other) => other !== code)); }} />
        {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
      </section>
      <ChartFrame name="shares" title={t('compare.shares.title')} table={lineTable(lines, t('profile.columns.year'))} notes={[t('compare.shares.note')]} sourceIds={shareSourceIds(page)} sql={[populationRows(compared)]} onExport={onExport} words={<p>{t('compare.shares.words')}</p>}>
        {({ ref, labelledBy }) => <ShareChart lines={lines} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <ResultTable name="groups-side-by-side" title={t('compare.values.targetGroup')} table={valueTable(page, 'targetGroup', text)} notes={[t('compare.values.note')]} sql={countedBy('targetGroup')} onExport={onExport} />
      <ResultTable name="themes-side-by-side" title={t('compare.values.theme')} table={valueTable(page, 'theme', text)} notes={[t('compare.values.note')]} sql={countedBy('theme')} onExport={onExport} />
    </div>
  );
};
