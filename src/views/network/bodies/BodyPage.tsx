import { useMemo, type ReactElement } from 'react';
import { costSharesOf, paymentsOf } from '../../../analysis/body-payments.ts';
import { isPlaceholder, registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import { factsOf } from '../../../analysis/facts-of.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { RenderAreaMap } from '../area-map.ts';
import { SourceNote } from '../SourceNote.tsx';
import type { Network } from '../use-network.ts';
import { bodyLead } from './body-words.ts';
import { BodyFacts } from './BodyFacts.tsx';
import { BodyFamily } from './BodyFamily.tsx';
import { BodyMentions } from './BodyMentions.tsx';
import { BodyNational } from './BodyNational.tsx';
import { BodyPayments } from './BodyPayments.tsx';
import { BodyWorkParts } from './BodyWorkParts.tsx';
import { toBodyList } from './to-body-list.ts';

interface BodyPageProps extends Pick<PageProps, 'records' | 'archive' | 'documents' | 'sources' | 'onExport'> {
  readonly work: BodyWork;
  readonly network: Network;
  readonly renderMap: RenderAreaMap;
}

/** Everything that the documents tell of one body. */
export const BodyPage = ({ work, network, renderMap, records, archive, documents, sources, onExport }: BodyPageProps): ReactElement => {
  const { works, selected, naming, question } = network;
  const { t } = naming.text;
  const { body, family, national, member } = work;
  const facts = useMemo(() => factsOf(archive, 'organisation', body.id), [body, archive]);
  const payments = useMemo(() => paymentsOf(body, archive, documents), [body, archive, documents]);
  const costShares = useMemo(() => costSharesOf(body, archive, documents), [body, archive, documents]);
  const selectionNote = t('networkBodies.selectionNote', { question });
  const inRegister = registerProjects(work).length > 0;
  return (
    <div className="result-part network network-bodies-page">
      <p className="network-bodies-back"><PlaceLink className="network-link" to={toBodyList}>← {t('networkBodies.back')}</PlaceLink></p>
      <h2>{body.name}</h2>
      <p className="result-lead">{bodyLead(work, selected, naming).join(' ')}</p>
      {isPlaceholder(body) && <p className="result-note">{t('networkBodies.page.placeholder')}</p>}
      <p className="result-small">{t('networkBodies.allProjects')} {inRegister && t('networkBodies.selection')}</p>
      <BodyFacts work={work} archive={archive} sources={sources} naming={naming} />
      {inRegister && <BodyWorkParts work={work} works={works} records={records} selected={selected} naming={naming} selectionNote={selectionNote} renderMap={renderMap} onExport={onExport} />}
      {family.length > 0 && <BodyFamily projects={family} sources={sources} />}
      {national.length > 0 && <BodyNational bodyId={body.id} projects={national} themes={documents.esfThemes} sources={sources} />}
      {payments.length + costShares.length > 0 && <BodyPayments payments={payments} costShares={costShares} sources={sources} naming={naming} />}
      {facts.length > 0 && <BodyMentions facts={facts} words={archive.factWords} sources={sources} />}
      <p className="result-small">{t('networkBodies.page.unknown')}</p>
      <SourceNote sources={sources} documents={['doc-register', ...(family.length > 0 ? ['doc-family'] : []), ...(national.length > 0 ? ['doc-esfplus'] : []), ...(member === null ? [] : ['doc-network'])]} />
    </div>
  );
};
