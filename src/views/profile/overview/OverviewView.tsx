import { useId, useState, type ReactElement } from 'react';
import type { Language } from '../../../schema/language.ts';
import { toProfile } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import type { PageProps } from '../../shared/page-props.ts';
import { usePlaces } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { profileQuestion } from '../profile-facts.ts';
import { QuestionNote } from '../QuestionNote.tsx';
import { toggled } from '../toggled.ts';
import { MunicipalitySearch } from './MunicipalitySearch.tsx';
import { overviewRows, overviewTable, sortedBy, sortedRows, type OverviewSort } from './overview-rows.ts';
import { OverviewTable } from './OverviewTable.tsx';

/** Titles of the sources of names and areas, and of the official figures of the sentence's year: none twice. */
const sourceTitles = ({ sources, figureSources, state }: PageProps, language: Language): readonly string[] => [...new Set([
  ...sources.filter(({ kind }) => kind === 'names').map(({ title }) => title[language]),
  ...figureSources.filter(({ year }) => year === state.sentence.needYear).map(({ title }) => title[language]),
])];

/** Chooses one municipality, or two to five to set side by side. */
export const OverviewView = ({ page }: { readonly page: PageProps }): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { go } = usePlaces();
  const id = useId();
  const { dataset, state, actions } = page;
  const [sort, setSort] = useState<OverviewSort>({ column: 'name', isDescending: false });
  const [draft, setDraft] = useState({ of: state.compared, chosen: state.compared });
  if (draft.of !== state.compared) setDraft({ of: state.compared, chosen: state.compared });
  const { chosen } = draft;
  const result = page.analyst.answer(profileQuestion(state.sentence));
  const rows = sortedRows(overviewRows(dataset, result, text), sort, text);
  const [only] = state.compared;
  const names = format.list(chosen.map((code) => rows.find(({ municipality }) => municipality.code === code)?.name ?? code));
  const listed = rows.filter(({ municipality }) => municipality.listing === 'listed').length;
  const title = t('profile.overview.table', { shown: format.integer(rows.length) });
  const notes = [t('profile.overview.bound')];
  return (
    <div className="result-part profile">
      <h2>{only === undefined ? t('profile.overview.title') : t('compare.addOne', { name: rows.find(({ municipality }) => municipality.code === only)?.name ?? only })}</h2>
      <p className="result-lead">
        {only === undefined ? t('profile.overview.lead') : t('compare.addLead')} {t('profile.overview.listed', { shown: format.integer(listed), all: format.integer(rows.length) })}
      </p>
      <QuestionNote page={page} />
      <div className="result-controls">
        <MunicipalitySearch municipalities={dataset.municipalities} label={t('profile.overview.search')} onChoose={(code) => { go(toProfile(code)); }} />
        <div className="profile-chosen">
          <span role="status">{chosen.length === 0 ? t('profile.overview.noneChosen') : t('profile.overview.chosen', { names })}</span>
          <button type="button" className="result-button profile-go" disabled={chosen.length < 2} onClick={() => { actions.onCompare(chosen); }}>
            {chosen.length < 2 ? t('profile.overview.goTwo') : t('profile.overview.go', { shown: format.integer(chosen.length) })}
          </button>
        </div>
      </div>
      <section className="result" aria-labelledby={id}>
        <div className="result-head">
          <h3 id={id}>{title}</h3>
          <ExportButtons name="municipalities" title={title} notes={notes} table={() => overviewTable(rows, state.sentence.needYear, text)} onExport={page.onExport} />
        </div>
        <OverviewTable rows={rows} year={state.sentence.needYear} labelledBy={id} sort={sort} onSort={(column) => { setSort(sortedBy(sort, column)); }}
          chosen={chosen} onToggle={(code) => { setDraft({ of: state.compared, chosen: toggled(chosen, code) }); }} />
        <p className="result-small">{notes[0]}</p>
        <p className="result-small">{t('profile.overview.sources', { sources: format.list(sourceTitles(page, text.language)) })}</p>
      </section>
    </div>
  );
};
