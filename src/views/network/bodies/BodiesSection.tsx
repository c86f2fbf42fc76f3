import { useState, type ReactElement } from 'react';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { RenderAreaMap } from '../area-map.ts';
import { SourceNote } from '../SourceNote.tsx';
import { useNetwork } from '../use-network.ts';
import { BodyList, OPENING_LIST, type ListState } from './BodyList.tsx';
import { BodyPage } from './BodyPage.tsx';
import { toBodyList } from './to-body-list.ts';
import '../network.css';
import './bodies.css';

const SOURCE_IDS = ['doc-register', 'doc-network', 'doc-family', 'doc-esfplus'];

/** All bodies that the documents name, or the page of one; the list stands as it was left when the page is closed. */
export const BodiesSection = ({ renderMap, ...props }: PageProps & { readonly renderMap: RenderAreaMap }): ReactElement => {
  const { state, archive, sources, onExport } = props;
  const network = useNetwork(props);
  const { works, selected, naming, question } = network;
  const { t } = naming.text;
  const [list, setList] = useState<ListState>(OPENING_LIST);
  const opened = state.network.body;
  const work = works.find(({ body }) => body.id === opened);
  if (work !== undefined) return <BodyPage key={work.body.id} {...props} work={work} network={network} renderMap={renderMap} />;
  if (opened !== null) {
    return (
      <div className="result-part network">
        <h2>{t('networkBodies.missing.title')}</h2>
        <p className="result-lead">{t('networkBodies.missing.body', { id: opened })}</p>
        <p><PlaceLink className="network-link" to={toBodyList}>{t('networkBodies.missing.back')}</PlaceLink></p>
      </div>
    );
  }
  return (
    <div className="result-part network">
      <h2>{t('networkBodies.heading')}</h2>
      <BodyList works={works} archive={archive} selected={selected} naming={naming} list={list} onList={setList} sourceIds={SOURCE_IDS}
        selectionNote={t('networkBodies.selectionNote', { question })} onExport={onExport} />
      <SourceNote sources={sources} documents={SOURCE_IDS} />
    </div>
  );
};
