import { useMemo, type ReactElement } from 'react';
import { clientReach } from '../../../analysis/client-reach.ts';
import { clientSeries } from '../../../analysis/client-series.ts';
import { serviceLanguages } from '../../../analysis/service-languages.ts';
import { projectMoney } from '../../../analysis/settlement-funding.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { useText } from '../../shared/text-context.tsx';
import { BudgetPart } from './BudgetPart.tsx';
import { chainFacts } from './chain-facts.ts';
import { ChainPart } from './ChainPart.tsx';
import { ClientsPart } from './ClientsPart.tsx';
import { FactsPart } from './FactsPart.tsx';
import { LanguagesPart } from './LanguagesPart.tsx';
import { clientLead, languageLead, moneyLead } from './lead-words.ts';
import { ReachPart } from './ReachPart.tsx';
import { ReportPart } from './ReportPart.tsx';
import { CENTRE_CODE, SEA_LAPLAND_SOURCES } from './sea-lapland-props.ts';
import { YearsPart } from './YearsPart.tsx';
import './sea-lapland.css';

const LANGUAGE_KINDS: readonly string[] = ['service_language', 'language_group'];

/** Services for immigrants in Sea Lapland: who paid, whom they reached, in which languages, and what came of it. */
export const SeaLaplandSection = (props: PageProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const { dataset, documents, archive, sources } = props;
  const money = useMemo(() => documents.settlementProjects.map((project) => projectMoney(project, documents.settlementFunding)), [documents]);
  const series = useMemo(() => clientSeries(documents.clientCounts), [documents]);
  const reach = useMemo(() => clientReach(series.days, dataset.needs, CENTRE_CODE), [series, dataset]);
  const facts = useMemo(() => chainFacts(archive.facts, documents.settlementProjects), [archive, documents]);
  const languageFacts = useMemo(() => facts.filter(({ kind }) => LANGUAGE_KINDS.includes(kind)), [facts]);
  const documentDay = sources.find(({ id }) => SEA_LAPLAND_SOURCES.includes(id))?.referenceDate ?? null;
  const languages = useMemo(() => serviceLanguages(languageFacts, documentDay), [languageFacts, documentDay]);
  const lead = [clientLead(series, reach, text), languageLead(languages, archive.factWords, text)].filter((words) => words !== null);
  return (
    <div className="result-part">
      <h2>{t('programmesSeaLapland.heading')}</h2>
      <div className="sealap-lead">
        <p className="result-lead">{moneyLead(money, text).join(' ')}</p>
        <p className="result-lead">{lead.join(' ')}</p>
      </div>
      <ChainPart money={money} {...props} />
      <YearsPart money={money} onExport={props.onExport} />
      <ClientsPart series={series} {...props} />
      <ReachPart series={series} reach={reach} facts={facts} {...props} />
      <ReportPart {...props} />
      <LanguagesPart languages={languages} facts={languageFacts} {...props} />
      <FactsPart facts={facts} {...props} />
      <BudgetPart {...props} />
    </div>
  );
};
