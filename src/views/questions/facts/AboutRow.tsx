import { Fragment, type ReactElement } from 'react';
import { PlaceLink } from '../../shared/place-link.tsx';
import { subjectSeparator } from '../../shared/fact-details.ts';
import { useText } from '../../shared/text-context.tsx';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { AboutName, FactAbout } from './fact-about.ts';

const Names = ({ names, separator }: { readonly names: readonly AboutName[]; readonly separator: string }): ReactElement => {
  const { t } = useText();
  return (
    <>
      {names.map(({ words, to }, index) => (
        <Fragment key={`${String(index)} ${words}`}>
          {index > 0 && separator}
          {to === null ? (words === '' ? t('factItem.noneNamed') : words) : <PlaceLink to={to} className="facts-link">{words}</PlaceLink>}
        </Fragment>
      ))}
    </>
  );
};

/** What a fact is about, each thing as a link to its page where it has one. */
export const AboutRow = ({ fact, about }: { readonly fact: DocumentFact; readonly about: FactAbout }): ReactElement => {
  const { t } = useText();
  const rows = [
    { key: 'about', names: about.subjects, separator: subjectSeparator(fact) },
    { key: 'ideas', names: about.ideas, separator: ' · ' },
    { key: 'inRegister', names: about.register, separator: ' · ' },
    { key: 'place', names: about.places, separator: ', ' },
  ].filter(({ names }) => names.length > 0);
  return (
    <dl className="fact-details facts-about">
      {rows.map(({ key, names, separator }) => <div key={key}><dt>{t(`facts.${key}`)}</dt><dd><Names names={names} separator={separator} /></dd></div>)}
    </dl>
  );
};
