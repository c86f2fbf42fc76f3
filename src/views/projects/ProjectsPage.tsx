import { useMemo, useState } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { ProjectRecords, ProjectTexts } from '../../schema/project-record.ts';
import type { AppState, ProjectColumn } from '../../state/app-state.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { useText } from '../shared/text-context.tsx';
import { projectRows } from '../shared/rows-behind.ts';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { activeFilters } from './active-filters.ts';
import { CountLine } from './CountLine.tsx';
import { FacetDialog } from './FacetDialog.tsx';
import { Facets } from './Facets.tsx';
import { ProjectCards } from './ProjectCards.tsx';
import { projectTable } from './project-export.ts';
import { ProjectTable } from './ProjectTable.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { SentenceChange } from './sentence-change.ts';
import { useProjectRows } from './use-project-rows.ts';
import './projects.css';

interface ProjectsPageProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  /** `null` while they are on their way. */
  readonly texts: ProjectTexts | null;
  readonly records: ProjectRecords | null;
  /** `municipality` leaves only the projects that count there. */
  readonly state: Pick<AppState, 'sentence' | 'projectSort' | 'municipality'>;
  readonly onChangeSentence: (change: SentenceChange) => void;
  /** A press on a column's head: sorts by it, or turns the order round. */
  readonly onSortBy: (column: ProjectColumn) => void;
  readonly onMunicipality: (code: string | null) => void;
  readonly onOpenProject: (id: string) => void;
}

/** Rows drawn before the reader asks for more: all of the first region's projects, not all of an imported hundred thousand. */
const ROWS_AT_ONCE = 300;

/** All projects of the sentence's selection, to search, narrow down, sort and open. The shell draws the open record. */
export const ProjectsPage = (props: ProjectsPageProps) => {
  const { result, dataset, texts, records, state, onChangeSentence, onSortBy, onMunicipality, onOpenProject } = props;
  const text = useText();
  const { t, format, language } = text;
  const isNarrow = useIsNarrow();
  const [pages, setPages] = useState(1);
  const { sentence, municipality, projectSort } = state;
  const rows = useProjectRows({ result, dataset, municipality, text }, projectSort);
  const place = dataset.municipalities.find(({ code }) => code === municipality)?.name[language] ?? null;
  const filters = activeFilters({ sentence, dataset, text });
  const facets = <Facets sentence={sentence} result={result} dataset={dataset} municipality={municipality} onChange={onChangeSentence} onMunicipality={onMunicipality} />;
  const shown = useMemo(() => rows.slice(0, pages * ROWS_AT_ONCE), [rows, pages]);
  const List = isNarrow ? ProjectCards : ProjectTable;
  return (
    <div className="projects">
      {!isNarrow && <aside className="projects-side" aria-label={t('projects.facets.title')}><h2>{t('projects.facets.title')}</h2>{facets}</aside>}
      <section className="projects-main" aria-labelledby="projects-title">
        <header className="projects-head">
          <h2 id="projects-title">{t('projects.title')}</h2>
          <SearchBox text={sentence.text} onText={(words) => { onChangeSentence({ text: words }); }} />
          {rows.length > 0 && <ExportButtons name="projects" title={t('projects.table.caption')} sql={[projectRows(rows.map(({ project }) => project))]} table={() => projectTable(rows, text)} />}
          {isNarrow && <FacetDialog activeCount={filters.length + (place === null ? 0 : 1)} projectCount={rows.length}>{facets}</FacetDialog>}
        </header>
        <ActiveFilters filters={filters} place={place} onChange={onChangeSentence} onRemovePlace={() => { onMunicipality(null); }} />
        <CountLine rows={rows} result={result} dataset={dataset} place={place} records={records} />
        {texts === null && rows.length > 0 && <p className="projects-note" role="status">{t('shared.loadingSummaries')}</p>}
        {rows.length === 0 ? (
          <p className="projects-empty">
            {place === null || result.selected.length === 0 ? t('projects.empty.nothing') : t('projects.empty.place', { name: place })} {t('projects.empty.hint')}
          </p>
        ) : (
          <div className="projects-list"><List rows={shown} all={rows.length} texts={texts} sort={projectSort} onSortBy={onSortBy} onOpen={onOpenProject} /></div>
        )}
        {shown.length < rows.length && (
          <button type="button" className="projects-button" onClick={() => { setPages(pages + 1); }}>
            {t('projects.table.more', { shown: format.integer(Math.min(ROWS_AT_ONCE, rows.length - shown.length)) })}
          </button>
        )}
      </section>
    </div>
  );
};
