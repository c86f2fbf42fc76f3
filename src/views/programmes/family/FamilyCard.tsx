import { Fragment, type ReactElement } from 'react';
import { factsAbout } from '../../../analysis/programme-facts.ts';
import { familyDate, implementersOf, type Implementer } from '../../../analysis/programme-family.ts';
import type { FamilyProjectRow } from '../../../schema/document-rows.ts';
import { toBody, toProject } from '../../../state/destinations.ts';
import { lineRangesText } from '../../shared/document-lines.ts';
import { FactItem } from '../../shared/FactItem.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { FamilyContext } from './family-context.ts';
import { aimWords, dateWords, fundWords, registerWords, stateWords } from './family-words.ts';

interface FamilyCardProps {
  readonly row: FamilyProjectRow;
  readonly context: FamilyContext;
}

const PLACEHOLDER = 'network_placeholder';

const Implementers = ({ implementers, context: { text: { t } } }: { readonly implementers: readonly Implementer[]; readonly context: FamilyContext }): ReactElement => (
  <>
    {implementers.map(({ written, body }, index) => (
      <Fragment key={written}>
        {index > 0 && ', '}
        {body === null || body.type === PLACEHOLDER
          ? <span className="family-placeholder">{written}<span className="visually-hidden"> ({t('programmesFamily.placeholder')})</span></span>
          : <PlaceLink to={toBody(body.id)} {...(body.name === written ? {} : { label: t('programmesFamily.writtenFor', { written, name: body.name }) })}>{written}</PlaceLink>}
      </Fragment>
    ))}
  </>
);

/** One project or idea of the family: who, on whose money, aimed at what, when, and how its state is known. */
export const FamilyCard = ({ row, context }: FamilyCardProps): ReactElement => {
  const { text: { t }, archive, sources, bodies } = context;
  const aim = aimWords(row.callOrObjective, context);
  const facts = factsAbout(archive.facts, new Set([row.name]));
  const register = registerWords(row, context);
  const details: readonly (readonly [string, ReactElement | string])[] = [
    ['implementers', <Implementers key="implementers" implementers={implementersOf(row, bodies, archive.bodyAliases)} context={context} />],
    ['fund', fundWords(row, context)],
    ...(aim === null ? [] : [['aim', aim] as const]),
    ['date', dateWords(familyDate(row), context)],
    ...(row.status === null ? [] : [['state', stateWords(row, context)] as const]),
  ];
  return (
    <li className="family-card" data-family={row.id}>
      <h4>{row.name}{row.acronym !== null && ` (${row.acronym})`}</h4>
      <dl>
        {details.map(([key, value]) => <div key={key}><dt>{t(`programmesFamily.card.${key}`)}</dt><dd>{value}</dd></div>)}
      </dl>
      {row.projectId !== null && (
        <p className="family-small"><PlaceLink to={toProject(row.projectId)}>{t('programmesFamily.register.open')}</PlaceLink>{register !== null && ` ${register}`}</p>
      )}
      <p className="family-small">{lineRangesText([`${String(row.lineStart)}-${String(row.lineEnd)}`], context.text)}</p>
      {facts.length > 0 && (
        <details className="family-more">
          <summary>{t('programmesFamily.moreFacts', { count: facts.length, shown: context.text.format.integer(facts.length) })}</summary>
          <p className="family-small">{t('programmesFamily.nameNote')}</p>
          <ul className="programmes-facts">
            {facts.map((fact) => <li key={fact.id} data-fact={fact.id}><FactItem fact={fact} words={archive.factWords} sources={sources} isKindShown /></li>)}
          </ul>
        </details>
      )}
    </li>
  );
};
