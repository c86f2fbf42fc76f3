import type { SourceRow } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { Fact } from './Fact.tsx';
import type { SpellingGroup } from './raw-rows.ts';

const FIELDS = ['name', 'lead', 'partners', 'funding', 'period', 'areas'] as const;

const rawText = (row: SourceRow, field: (typeof FIELDS)[number]): string | null => {
  if (field !== 'partners') return row[field];
  return row.partners.length === 0 ? null : row.partners.join('; ');
};

/** Rows that the source spells alike: where they stand, and what is written. */
export const RawRows = ({ group: { spelling, rows } }: { readonly group: SpellingGroup }) => {
  const { t, format } = useText();
  return (
    <div className="projects-raw">
      <ul>
        {rows.map((row) => (
          <li key={row.rowId}>
            {t('projects.record.rowName', { section: row.section, row: row.rowId, lines: format.range(String(row.lineStart), String(row.lineEnd)) })}
          </li>
        ))}
      </ul>
      <dl className="projects-facts" aria-label={t('projects.record.asWritten')}>
        {FIELDS.map((field) => {
          const written = rawText(spelling, field);
          return (
            <Fact key={field} name={t(`projects.record.raw.${field}`)} note={field === 'areas' && spelling.areAreasClipped ? t('projects.record.clipped') : null}>
              {written === null ? <span className="projects-quiet">{t('projects.record.rawEmpty')}</span> : <q lang="fi">{written}</q>}
            </Fact>
          );
        })}
      </dl>
      {spelling.note !== null && <p className="projects-note">{t('projects.record.note')}: <span lang="en">{spelling.note}</span></p>}
    </div>
  );
};
