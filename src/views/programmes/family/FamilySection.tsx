import { useId, useMemo, useState, type ReactElement } from 'react';
import { factsByKind } from '../../../analysis/programme-facts.ts';
import { termsOf } from '../../../schema/dataset.ts';
import { toPage } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { FactPlace } from '../../shared/FactPlace.tsx';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { factTable } from '../fact-table.ts';
import { KindFacts } from '../KindFacts.tsx';
import { familyRows } from '../programme-rows.ts';
import { CallGroups } from './CallGroups.tsx';
import { FamilyBoard } from './FamilyBoard.tsx';
import { FamilyChange } from './FamilyChange.tsx';
import { FAMILY_DOCUMENT, FAMILY_SOURCES, factsFrom, type FamilyContext } from './family-context.ts';
import { filterFamily, type FamilyFilter } from './family-filter.ts';
import { FamilyFilters } from './FamilyFilters.tsx';
import { familyTable } from './family-table.ts';
import { familyLead } from './family-words.ts';
import './family.css';

const FACT_ORDER = ['call', 'pilot_place', 'prior_mapping', 'synergy', 'strategy_promise', 'level', 'target_date', 'chain_link', 'other'] as const;

const contextOf = (text: FamilyContext['text'], { dataset, documents, archive, sources }: Pick<PageProps, 'dataset' | 'documents' | 'archive' | 'sources'>): FamilyContext => ({
  text, archive, sources,
  bodies: new Map(archive.bodies.map((body) => [body.id, body])),
  funds: termsOf(dataset, 'fund'),
  projects: new Map(dataset.projects.map((project) => [project.id, project])),
  rows: documents.familyProjects,
  statusDay: sources.find(({ id }) => id === FAMILY_DOCUMENT)?.referenceDate ?? null,
});

/** The project family: by state, at which calls it aims, and what has changed. */
export const FamilySection = ({ dataset, documents, archive, sources, onExport }: PageProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const factsId = useId();
  const [filter, setFilter] = useState<FamilyFilter>({ body: null, fund: null });
  const context = useMemo(() => contextOf(text, { dataset, documents, archive, sources }), [text, dataset, documents, archive, sources]);
  const { rows } = context;
  const shown = filterFamily(rows, filter);
  const isFiltered = filter.body !== null || filter.fund !== null;
  const facts = factsFrom(context, FAMILY_DOCUMENT);
  const groups = factsByKind(facts, FACT_ORDER);
  const place = { document: FAMILY_DOCUMENT, lineStart: Math.min(...rows.map(({ lineStart }) => lineStart)), lineEnd: Math.max(...rows.map(({ lineEnd }) => lineEnd)) };
  return (
    <div className="result-part">
      <div className="family-head">
        <h2>{t('programmesFamily.heading')}</h2>
        <p className="result-lead">{familyLead(context).join(' ')}</p>
        <p className="result-note" role="note">{t('programmesFamily.lostNote')}</p>
        <p className="programmes-source">{t('programmes.source')}: <FactPlace place={place} sources={sources} />. <PlaceLink to={toPage('data')}>{t('programmes.toSources')}</PlaceLink></p>
      </div>
      <FamilyFilters context={context} filter={filter} shownCount={shown.length} onFilter={setFilter} />
      <FamilyBoard context={context} rows={shown} isFiltered={isFiltered} />
      <CallGroups context={context} onExport={onExport} />
      <FamilyChange context={context} onExport={onExport} />
      <section className="result" aria-labelledby={factsId}>
        <div className="result-head">
          <h3 id={factsId}>{t('programmesFamily.factsTitle')}</h3>
          <ExportButtons name="family-facts" title={t('programmesFamily.factsTitle')} sourceIds={FAMILY_SOURCES} sql={[factRows(groups.flatMap((group) => group.facts))]}
            table={() => factTable(groups.flatMap((group) => group.facts), archive.factWords, text)} onExport={onExport} />
        </div>
        <div className="programmes-kinds">
          {groups.map((group) => <KindFacts key={group.kind} group={group} words={archive.factWords} sources={sources} isFolded={group.kind !== 'call'} />)}
        </div>
      </section>
      <ResultTable name="family" title={t('programmesFamily.tableTitle')} table={familyTable(shown, context)} sourceIds={FAMILY_SOURCES} sql={[familyRows(shown)]} onExport={onExport} notes={[t('programmesFamily.lostNote')]} />
    </div>
  );
};
