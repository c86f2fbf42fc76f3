import { useMemo, type ReactElement } from 'react';
import { memberWorks, municipalityStandings } from '../../../analysis/network-members.ts';
import { toFacts } from '../../../state/destinations.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { RenderAreaMap } from '../area-map.ts';
import { spanOf } from '../document-words.ts';
import { SourceNote } from '../SourceNote.tsx';
import { useNetwork } from '../use-network.ts';
import { IdlePart } from './IdlePart.tsx';
import { sizeWords, statedSize, workWords } from './member-words.ts';
import { MemberTable } from './MemberTable.tsx';
import { OutsidePart } from './OutsidePart.tsx';
import { PlacesPart } from './PlacesPart.tsx';
import '../network.css';

/** Where the figures of this section stand; the register tells who leads and takes part. */
const SOURCE_IDS = ['doc-network', 'doc-register', 'doc-family', 'doc-esfplus'];

/** The network's named members: what they do, which municipalities take part, who is idle, and who is active outside. */
export const MembersSection = ({ renderMap, ...props }: PageProps & { readonly renderMap: RenderAreaMap }): ReactElement => {
  const { dataset, documents, archive, sources, state, actions, onExport } = props;
  const { works, selected, naming, question } = useNetwork(props);
  const { t } = naming.text;
  const members = useMemo(() => memberWorks(documents.networkMembers, works), [documents, works]);
  const standings = useMemo(() => municipalityStandings(dataset, members, works), [dataset, members, works]);
  const stated = useMemo(() => statedSize(documents, archive, { sources, text: naming.text }), [documents, archive, sources, naming]);
  const list = spanOf(documents.networkMembers);
  const selectionNote = t('network.selectionNote', { question });
  return (
    <div className="result-part network">
      <h2>{t('network.heading')}</h2>
      <p className="result-lead">{sizeWords(members.length, stated, naming).join(' ')}</p>
      <p className="result-lead">{workWords(members, standings, naming).join(' ')}</p>
      <p className="result-small">
        {t('network.unknown')}{' '}
        <PlaceLink className="network-link" to={toFacts({ question: 'Q30' })}>{t('network.facts')}</PlaceLink>
      </p>
      <MemberTable members={members} selected={selected} naming={naming} notes={[selectionNote]} sourceIds={SOURCE_IDS} onExport={onExport} />
      <p className="result-small">{t('network.allProjects')} {t('network.selection')}</p>
      <PlacesPart standings={standings} naming={naming} renderMap={renderMap} onExport={onExport} />
      <IdlePart members={members} selected={selected} naming={naming} sourceIds={SOURCE_IDS} onExport={onExport} />
      <OutsidePart works={works} selected={selected} naming={naming} least={state.network.leastProjects} onLeast={(leastProjects) => { actions.onNetwork({ leastProjects }); }}
        unnamedMembers={stated.bodies === null ? 0 : Math.max(0, stated.bodies - members.length)} sourceIds={SOURCE_IDS} onExport={onExport} />
      <SourceNote sources={sources} places={[...(list === null ? [] : [list]), ...(documents.statedNetworkSize === null ? [] : [documents.statedNetworkSize])]} documents={['doc-register', 'doc-family', 'doc-esfplus']} />
    </div>
  );
};
