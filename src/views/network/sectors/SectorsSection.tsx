import { useMemo, useState, type ReactElement } from 'react';
import { actorRows, ACTOR_SCOPES, memberCross, type ActorScope } from '../../../analysis/actor-types.ts';
import { isPlaceholder } from '../../../analysis/body-work.ts';
import { memberWorks } from '../../../analysis/network-members.ts';
import { termsOf } from '../../../schema/dataset.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { spanOf } from '../document-words.ts';
import { SourceNote } from '../SourceNote.tsx';
import { useNetwork } from '../use-network.ts';
import { ActorMatrix } from './ActorMatrix.tsx';
import { MemberCrossPart } from './MemberCrossPart.tsx';
import { PlaceholderPart } from './PlaceholderPart.tsx';
import { absentWords, businessWords, educationWords, missingKindWords } from './sector-words.ts';
import { SectorFacts } from './SectorFacts.tsx';
import '../network.css';
import './sectors.css';

const SOURCE_IDS = ['doc-network', 'doc-register', 'doc-family', 'doc-esfplus'];
/** The question that the facts of this section help to answer. */
const QUESTION = 'Q31';

/** Which kinds of actor are missing where: kinds of body against network, register, family and national themes. */
export const SectorsSection = (props: PageProps): ReactElement => {
  const { dataset, documents, archive, sources, onExport } = props;
  const { works, selected, naming, question } = useNetwork(props);
  const { t, format } = naming.text;
  const [scope, setScope] = useState<ActorScope>('region');
  const types = useMemo(() => termsOf(dataset, 'organisation_type').map(({ value }) => value).filter((type) => !isPlaceholder({ type })), [dataset]);
  const members = useMemo(() => memberWorks(documents.networkMembers, works), [documents, works]);
  const regional = useMemo(() => actorRows(works, types, { scope: 'region', selected }), [works, types, selected]);
  const shown = useMemo(() => actorRows(works, types, { scope, selected }), [works, types, scope, selected]);
  const list = spanOf(documents.networkMembers);
  const missingPlaces = dataset.municipalities.filter(({ code }) => !members.some(({ row }) => row.code === code)).length;
  return (
    <div className="result-part network">
      <h2>{t('networkSectors.heading')}</h2>
      <p className="result-lead">{missingKindWords(regional, naming).join(' ')}</p>
      <p className="result-lead">{businessWords(members, naming)} {educationWords(regional, naming)}</p>
      <p className="result-small">
        {t('networkSectors.education.note')}{' '}
        {t('networkSectors.places', { count: missingPlaces, shown: format.integer(missingPlaces) })}{' '}
        <PlaceLink className="network-link" to={(state) => ({ ...state, network: { ...state.network, section: 'members' } })}>{t('networkSectors.placesLink')}</PlaceLink>
      </p>
      <p className="result-note">{t('networkSectors.caution')}</p>
      <div className="result-controls">
        <RadioChoice legend={t('networkSectors.scope')} values={ACTOR_SCOPES} chosen={scope} labelOf={(value) => t(`networkSectors.scopes.${value}`)} onChoose={setScope} />
      </div>
      <ActorMatrix rows={shown} naming={naming} notes={[t('networkSectors.caution'), t('networkSectors.selectionNote', { question })]} sourceIds={SOURCE_IDS} onExport={onExport} />
      <ul className="result-list network-sectors-absent">{absentWords(shown, naming).map((words) => <li key={words}>{words}</li>)}</ul>
      <p className="result-small">{t('network.selection')}</p>
      <MemberCrossPart crosses={memberCross(members, [...types, 'network_placeholder'])} naming={naming} onExport={onExport} />
      <SectorFacts facts={archive.facts.filter(({ questions }) => questions.includes(QUESTION))} words={archive.factWords} sources={sources} />
      <PlaceholderPart placeholders={works.filter(({ body }) => isPlaceholder(body))} naming={naming} sourceIds={SOURCE_IDS} onExport={onExport} />
      <SourceNote sources={sources} places={list === null ? [] : [list]} documents={['doc-register', 'doc-family', 'doc-esfplus']} />
    </div>
  );
};
