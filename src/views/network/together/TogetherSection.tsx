import { useMemo, useState, type ReactElement } from 'react';
import { termsOf } from '../../../schema/dataset.ts';
import { toPage } from '../../../state/destinations.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { referenceDateText } from '../../shared/partial-date.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { useKept } from '../../shared/use-kept.ts';
import { AbsentMembers } from './AbsentMembers.tsx';
import { BodiesTable } from './BodiesTable.tsx';
import { BodyWords } from './BodyWords.tsx';
import { ForceChart } from './ForceChart.tsx';
import { MatrixChart } from './MatrixChart.tsx';
import { PairsChart } from './PairsChart.tsx';
import { PairsTable } from './PairsTable.tsx';
import { bodyNames, drawnBodies, memberParts, togetherFacts } from './together-facts.ts';
import type { TableNaming } from './together-tables.ts';
import { togetherLead } from './together-words.ts';
import { TogetherControls, type MatrixKind } from './TogetherControls.tsx';
import { TyingPart } from './TyingPart.tsx';
import { UnknownPart } from './UnknownPart.tsx';
import './together.css';

/** Who works with whom in the sentence's projects: as a matrix, as a picture of ties, in words and in tables. */
export const TogetherSection = ({ dataset, result, records, documents, archive, sources, state, actions, onExport }: PageProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const isNarrow = useIsNarrow();
  const [kind, setKind] = useState<MatrixKind>('projects');
  const { network: view, sentence } = state;
  const names = useMemo(() => bodyNames(archive.bodies, documents), [archive.bodies, documents]);
  const selected = useKept(result.selected);
  const facts = useMemo(() => togetherFacts(dataset, records, { selected, names }), [dataset, records, selected, names]);
  const naming = useMemo((): TableNaming => ({ facts, types: termsOf(dataset, 'organisation_type'), text }), [facts, dataset, text]);
  const rows = useMemo(() => drawnBodies(facts.collaboration, view.leastProjects), [facts, view.leastProjects]);
  const members = useMemo(() => memberParts(facts, documents, records), [facts, documents, records]);
  const groups = termsOf(dataset, 'target_group').filter(({ value }) => sentence.targetGroups.includes(value));
  const documentIds = [...new Set(facts.projects.flatMap(({ id }) => records.get(id)?.document.id ?? []))];
  const { bodies } = facts.collaboration;
  const hint = groups.length > 0 && (
    <p className="result-note">
      {t('networkTogether.hint.words', { groups: format.list(groups.map(({ name }) => name[language])) })}{' '}
      <button type="button" className="result-text-button" onClick={() => { actions.onSentencePart({ targetGroups: [] }); }}>{t('networkTogether.hint.button')}</button>
    </p>
  );
  if (facts.projects.length === 0) {
    return <div className="result-part together"><h2>{t('networkTogether.heading')}</h2><p className="result-lead">{t('networkTogether.nothing')}</p>{hint}</div>;
  }
  const showAll = <button type="button" className="result-text-button" onClick={() => { actions.onNetwork({ leastProjects: 1 }); }}>{t('networkTogether.fewer.button')}</button>;
  return (
    <div className="result-part together">
      <h2>{t('networkTogether.heading')}</h2>
      <p className="result-lead">{togetherLead(facts, text).join(' ')}</p>
      {hint}
      <TogetherControls collaboration={facts.collaboration} view={view} kind={kind} text={text} onView={actions.onNetwork} onKind={setKind} />
      {rows.length === 0 && <p>{t('networkTogether.fewer.none', { most: format.integer(bodies[0]?.parts.length ?? 0) })} {showAll}</p>}
      {rows.length > 0 && rows.length < bodies.length && <p className="result-small">{t('networkTogether.fewer.some', { drawn: format.integer(rows.length), all: format.integer(bodies.length), least: format.integer(view.leastProjects) })} {showAll}</p>}
      {rows.length > 0 && view.picture === 'force' && <ForceChart rows={rows} naming={naming} onExport={onExport} />}
      {rows.length > 0 && view.picture === 'matrix' && kind === 'bodies' && !isNarrow && <PairsChart rows={rows} naming={naming} onExport={onExport} />}
      {rows.length > 0 && view.picture === 'matrix' && (kind === 'projects' || isNarrow) && <MatrixChart rows={rows} naming={naming} onOpenProject={actions.onOpenProject} onExport={onExport} />}
      <BodyWords naming={naming} />
      <BodiesTable naming={naming} onExport={onExport} />
      <PairsTable naming={naming} onOpenProject={actions.onOpenProject} onExport={onExport} />
      <TyingPart naming={naming} />
      <AbsentMembers parts={members} naming={naming} documents={documents} sources={sources} />
      <UnknownPart naming={naming} onOpenProject={actions.onOpenProject} />
      <p className="result-small">
        {sources.filter(({ id }) => documentIds.includes(id)).map(({ title, referenceDate }) =>
          t('networkTogether.source', { source: [title[language], ...(referenceDate === null ? [] : [referenceDateText(referenceDate, format)])].join(', ') })).join(' ')}{' '}
        <PlaceLink to={toPage('data')}>{t('networkTogether.sourceLink')}</PlaceLink>
      </p>
    </div>
  );
};
