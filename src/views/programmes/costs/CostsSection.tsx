import { useMemo, type ReactElement } from 'react';
import { compareWithDocument } from '../../../analysis/cost-document.ts';
import { splitCost } from '../../../analysis/cost-share.ts';
import type { CostPlan } from '../../../schema/cost-plan.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { namesByCode } from '../../shared/names-by-code.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { populationRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { CostBasisChoice } from './CostBasisChoice.tsx';
import { CostChart } from './CostChart.tsx';
import { leadWords, otherPayersWords } from './cost-lead.ts';
import { CostPlaces } from './CostPlaces.tsx';
import { payerTable, splitTable, type CostWords, type Split } from './cost-tables.ts';
import { CostYears } from './CostYears.tsx';
import { DocumentCostsPart } from './DocumentCostsPart.tsx';
import './costs.css';

/** The sources behind the plan's figures, in the order of the package's list. */
const sourcesOfPlan = ({ figuresYear, codes }: CostPlan, { figureSources, sources }: Pick<PageProps, 'figureSources' | 'sources'>): readonly SourceEntry[] => {
  const titles = new Set(figureSources.filter(({ code, year }) => year === figuresYear && codes.includes(code)).map(({ title }) => title.en));
  return sources.filter(({ title }) => titles.has(title.en));
};

type ResultsProps = PageProps & { readonly words: CostWords; readonly split: Split };

const Results = ({ words, split, documents, sources, figureSources, onExport }: ResultsProps): ReactElement => {
  const { t, format, language } = words.text;
  const { plan, names } = words;
  const { parts } = split;
  const compared = useMemo(() => compareWithDocument(plan, parts, documents), [plan, parts, documents]);
  const printed = new Map<string, number>();
  for (const { code, printedEur } of compared?.rows ?? []) printed.set(code, (printed.get(code) ?? 0) + printedEur);
  const used = sourcesOfPlan(plan, { figureSources, sources });
  const sourceIds = used.map(({ id }) => id);
  const sql = [populationRows(plan.codes, [plan.figuresYear])];
  const table = splitTable(words, split);
  const chartWords = [t('programmesCosts.chartWords'), ...(compared === null ? [] : [t('programmesCosts.chartDocument')])].join(' ');
  const notes = [t('programmesCosts.rule'), t('programmesCosts.speakersNote', { year: plan.figuresYear }), ...(used.length === 0 ? [] : [t('programmesCosts.sources', { sources: format.list(used.map(({ title, publisher }) => [title[language], publisher].filter((part) => part !== null).join(', '))) })])];
  const others = otherPayersWords(words, split);
  return (
    <>
      <p className="result-lead" aria-live="polite">{leadWords(words, split)} {others}</p>
      <ResultTable name="cost-sharing" title={t('programmesCosts.resultTitle')} table={table} notes={notes} sourceIds={sourceIds} sql={sql} onExport={onExport} />
      <ChartFrame name="cost-sharing-chart" title={t('programmesCosts.chartTitle')} table={table} sourceIds={sourceIds} sql={sql} onExport={onExport}
        legend={chartWords} words={<p>{chartWords}</p>}>
        {({ ref, labelledBy }) => <CostChart parts={[...parts].sort((a, b) => b.totalCents - a.totalCents)} names={names} printed={printed} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <ResultTable name="cost-sharing-payers" title={t('programmesCosts.payersTitle')} table={payerTable(words, split)} sourceIds={sourceIds} sql={sql} onExport={onExport} />
      {compared === null
        ? <p className="result-small">{t('programmesCosts.documentWords.compare')}</p>
        : <DocumentCostsPart words={words} split={split} compared={compared} documents={documents} sources={sources} onExport={onExport} />}
    </>
  );
};

/** Splits a project's own share between municipalities; opens with the document's own example. */
export const CostsSection = (props: PageProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const { dataset, state, actions } = props;
  const plan = state.programmes.cost;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const split = useMemo(() => splitCost(plan, dataset.needs), [plan, dataset.needs]);
  const municipalities = useMemo(() => [...dataset.municipalities].sort((a, b) => format.compare(a.name[language], b.name[language])), [dataset, format, language]);
  const figureYears = useMemo(() => [...new Set(dataset.needs.filter(({ foreignLanguageShare }) => foreignLanguageShare !== null).map(({ year }) => year))].sort(), [dataset.needs]);
  const words: CostWords = { text, plan, names };
  return (
    <div className="result-part">
      <h2>{t('programmesCosts.heading')}</h2>
      <p className="result-small">{t('programmesCosts.example')}</p>
      <div className="costs-controls">
        <CostYears years={plan.years} onCost={actions.onCost} />
        <CostBasisChoice plan={plan} figureYears={figureYears} onCost={actions.onCost} />
        <CostPlaces plan={plan} municipalities={municipalities} onCost={actions.onCost} />
      </div>
      {split.kind === 'split'
        ? <Results {...props} words={words} split={split} />
        : <p className="result-note" role="status">{t(`programmesCosts.none.${split.reason}`, { year: plan.figuresYear, names: format.list(split.codes.map((code) => names.get(code) ?? code)) })}</p>}
    </div>
  );
};
