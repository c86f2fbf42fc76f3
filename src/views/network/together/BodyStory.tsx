import type { ReactElement } from 'react';
import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import { toBody } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { TableNaming } from './together-tables.ts';
import { countsWords, countWords } from './together-words.ts';

interface BodyStoryProps {
  readonly body: CollaboratingBody;
  readonly naming: TableNaming;
  /** Ids of the bodies in the picture. */
  readonly drawn: ReadonlySet<string>;
}

/** Partners that are named before the rest is counted. */
const MOST = 12;

/** The body that is brought forward, in words: with whom it works, most first. */
export const BodyStory = ({ body, naming: { facts, text }, drawn }: BodyStoryProps): ReactElement => {
  const { t } = text;
  const rest = body.partners.length - MOST;
  return (
    <div className="together-story" role="status">
      <p><PlaceLink to={toBody(body.id)}>{facts.nameOf(body.id)}</PlaceLink>{facts.isMember(body.id) && ` (${t('networkTogether.member')})`}: {countsWords(body, text)}</p>
      {body.partners.length > 0 && (
        <>
          <p>{t('networkTogether.force.most')}</p>
          <ul>
            {body.partners.slice(0, MOST).map(({ id, projects }) => (
              <li key={id}><PlaceLink to={toBody(id)}>{facts.nameOf(id)}</PlaceLink>, {countWords(text, 'commonCount', projects)}{!drawn.has(id) && ` (${t('networkTogether.force.outside')})`}</li>
            ))}
          </ul>
          {rest > 0 && <p className="result-small">{countWords(text, 'force.more', rest)}</p>}
        </>
      )}
    </div>
  );
};
