import type { ReactElement } from 'react';
import type { DocumentPlace, SourceEntry } from '../../schema/document-rows.ts';
import { toPage } from '../../state/destinations.ts';
import { FactPlace } from '../shared/FactPlace.tsx';
import { PlaceLink } from '../shared/place-link.tsx';
import { useText } from '../shared/text-context.tsx';
import { documentWords } from './document-words.ts';

interface SourceNoteProps {
  readonly sources: readonly SourceEntry[];
  /** Where the rows stand that the figures are made from. */
  readonly places?: readonly DocumentPlace[];
  /** Documents that are used as a whole. */
  readonly documents?: readonly string[];
}

/** What the figures above come from, with a link to all sources. */
export const SourceNote = ({ sources, places = [], documents = [] }: SourceNoteProps): ReactElement => {
  const text = useText();
  return (
    <p className="result-small network-source">
      {text.t('network.source')}{' '}
      {places.map((place, index) => <span key={`${place.document} ${String(place.lineStart)}`}>{index > 0 && '; '}<FactPlace place={place} sources={sources} /></span>)}
      {documents.map((id, index) => <span key={id}>{index + places.length > 0 && '; '}{documentWords(id, sources, text)}</span>)}
      {'. '}
      <PlaceLink className="network-link" to={toPage('data')}>{text.t('network.allSources')}</PlaceLink>
    </p>
  );
};
