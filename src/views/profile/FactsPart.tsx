import { useId, useState, type ReactElement } from 'react';
import { toFacts } from '../../state/destinations.ts';
import { FactItem } from '../shared/FactItem.tsx';
import { PlaceLink } from '../shared/place-link.tsx';
import { factWordName } from '../shared/fact-figure.ts';
import { factsAbout, type FactGroup } from './place-facts.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** Facts of one kind, drawn when they are opened. */
const Group = ({ group, facts, isOpenAtFirst }: { readonly group: FactGroup; readonly facts: ProfileFacts; readonly isOpenAtFirst: boolean }): ReactElement => {
  const { text, page } = facts;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const name = factWordName(page.archive.factWords, { kind: 'kind', value: group.kind }, text);
  return (
    <details className="profile-facts" open={isOpenAtFirst} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{text.t('profile.facts.group', { kind: text.format.capitalised(name), shown: text.format.integer(group.facts.length) })}</summary>
      {isOpen && (
        <ul className="profile-fact-list">
          {group.facts.map((fact) => <li key={fact.id}><FactItem fact={fact} words={page.archive.factWords} sources={page.sources} /></li>)}
        </ul>
      )}
    </details>
  );
};

/** So few facts are shown at once. */
const FEW = 6;

/** What the documents say of the municipality by name. */
export const FactsPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text: { t, format }, page, municipality, names, code } = facts;
  const id = useId();
  const name = names.get(code) ?? code;
  const groups = factsAbout(page.archive.facts, page.archive.factWords, municipality.name.fi);
  const all = groups.flatMap((group) => group.facts);
  const inferred = all.filter((fact) => fact.inferred).length;
  const derived = all.filter((fact) => fact.derived).length;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('profile.facts.title')}</h3></div>
      <p className="result-words">
        {all.length === 0 ? t('profile.facts.none', { name }) : t('profile.facts.lead', { count: all.length, shown: format.integer(all.length), name, inferred: format.integer(inferred), derived: format.integer(derived) })}
      </p>
      {groups.map((group) => <Group key={group.kind} group={group} facts={facts} isOpenAtFirst={all.length <= FEW} />)}
      {all.length > 0 && <p className="result-small"><PlaceLink to={toFacts({ text: municipality.name.fi })}>{t('profile.facts.all', { name })}</PlaceLink></p>}
    </section>
  );
};
