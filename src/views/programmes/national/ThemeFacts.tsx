import { useId, type ReactElement } from 'react';
import { emptiestFirst, factsByKind, factsOfTheme, type KindGroup } from '../../../analysis/programme-facts.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toFacts } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { factWordName } from '../../shared/fact-figure.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { factTable } from '../fact-table.ts';
import { KindFacts } from '../KindFacts.tsx';
import { ESF_DOCUMENT, ESF_SOURCES, type NationalContext } from './national-context.ts';

interface ThemeFactsProps {
  readonly context: NationalContext;
  readonly theme: EsfThemeRow;
  readonly onExport: (request: ExportRequest) => void;
}

/** Kinds that are looked for first; a reader is told when a theme has none of them. */
const FIRST_KINDS = ['white_spot', 'programme_coverage', 'pilot_place', 'content_area', 'call', 'call_without_result'] as const;
const LATER_KINDS = ['planned_reach', 'result', 'rooting', 'prior_mapping', 'target_date', 'synergy', 'chain_link', 'level', 'uncounted_group', 'language_group', 'service_language', 'labour_shortage_trade', 'register_source', 'other'] as const;

const isFirst = (kind: string): boolean => FIRST_KINDS.some((first) => first === kind);

const ordered = ({ kind, facts }: KindGroup): KindGroup => ({ kind, facts: kind === 'content_area' ? emptiestFirst(facts) : facts });

/** What the document says of a theme, by kind: where it does not reach first. */
export const ThemeFacts = ({ context, theme, onExport }: ThemeFactsProps): ReactElement => {
  const { text, facts, archive, sources } = context;
  const { t, format } = text;
  const id = useId();
  const found = factsOfTheme(facts, theme, archive.nationalProjects);
  const groups = factsByKind(found, [...FIRST_KINDS, ...LATER_KINDS]).map(ordered);
  const missing = FIRST_KINDS.filter((kind) => groups.every((group) => group.kind !== kind)).map((kind) => factWordName(archive.factWords, { kind: 'kind', value: kind }, text));
  const title = t('programmesNational.theme.facts');
  const inOrder = groups.flatMap((group) => group.facts);
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="national-theme-facts" title={title} sourceIds={ESF_SOURCES} sql={[factRows(inOrder)]} table={() => factTable(inOrder, archive.factWords, text)} onExport={onExport} />
      </div>
      <p className="result-words">{t('programmesNational.theme.factCount', { count: found.length, shown: format.integer(found.length) })} <PlaceLink to={toFacts({ document: ESF_DOCUMENT })}>{t('programmesNational.theme.toFacts')}</PlaceLink></p>
      {missing.length > 0 && <p className="result-small">{t('programmesNational.theme.missingKinds', { kinds: format.list(missing) })}</p>}
      <div className="programmes-kinds">
        {groups.map((group) => <KindFacts key={group.kind} group={group} words={archive.factWords} sources={sources} subject={theme.name.fi} isFolded={!isFirst(group.kind)} />)}
      </div>
    </section>
  );
};
