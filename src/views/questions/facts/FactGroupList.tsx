import { useId, useState, type ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { FactGroup } from './fact-filter.ts';
import { FactEntry, type EntryContext } from './FactEntry.tsx';

interface FactGroupListProps {
  readonly group: FactGroup;
  readonly name: string;
  /** Facts shown before the rest is asked for. */
  readonly first: number;
  readonly context: EntryContext;
  /** Narrows the facts to this group; `null` where they are: then the rest is shown in place. */
  readonly onOnly: (() => void) | null;
}

/** The facts of one kind or document under its name, the first of them in sight. */
export const FactGroupList = ({ group: { facts }, name, first, context, onOnly }: FactGroupListProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? facts : facts.slice(0, first);
  const rest = facts.length - shown.length;
  const count = (amount: number): string => t('facts.facts', { count: amount, shown: format.integer(amount) });
  return (
    <section className="result facts-group" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{format.capitalised(name)}</h3><span>{count(facts.length)}</span></div>
      <ul className="facts-list">{shown.map((fact) => <FactEntry key={fact.id} fact={fact} context={context} />)}</ul>
      {rest > 0 && (
        <button type="button" className="result-button result-fit" onClick={() => { if (onOnly === null) setWhole(true); else onOnly(); }}>
          {onOnly === null ? t('facts.more', { facts: count(rest) }) : t('facts.allOfGroup', { name, facts: count(facts.length) })}
        </button>
      )}
    </section>
  );
};
