import { useId, useMemo, useState, type ReactElement } from 'react';
import { toPage } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import type { PageProps } from '../../shared/page-props.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { EmptyFacts } from './EmptyFacts.tsx';
import { FACETS, factGroups, loosenings, type Facet } from './fact-filter.ts';
import { conditionName } from './fact-names.ts';
import { factTable } from './fact-table.ts';
import { FactConditions, type Condition } from './FactConditions.tsx';
import { FactFacets } from './FactFacets.tsx';
import { FactGroupList } from './FactGroupList.tsx';
import { FactSearchBox } from './FactSearchBox.tsx';
import { GroundKey } from './GroundKey.tsx';
import { useFacts } from './use-facts.ts';
import './facts.css';

const ORDERS = ['kind', 'document'] as const;

/** So many facts are shown at once without folding any group. */
const ALL_AT_ONCE = 40;
/** Facts in sight of each of several groups, and of a single one. */
const FIRST = { ofMany: 3, ofOne: 60 };

const Lead = ({ counts: { all, inferred, derived, inferredAndDerived } }: { readonly counts: PageProps['documents']['factCounts'] }): ReactElement => {
  const { t, format: { integer } } = useText();
  return (
    <>
      <p className="result-lead">
        {t('facts.lead', {
          all: integer(all), stated: integer(all - inferred - derived + inferredAndDerived), inferred: integer(inferred), derived: integer(derived), both: integer(inferredAndDerived),
        })}
        {' '}{t('facts.register')} <PlaceLink to={toPage('projects')}>{t('facts.registerLink')}</PlaceLink>.
      </p>
      <GroundKey />
    </>
  );
};

/** The single facts of the documents: search, conditions, the facts that fit, and each fact's way to what it is about. */
export const FactsSection = (props: PageProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { archive, sources, documents, state: { questions: view }, actions, onExport } = props;
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('kind');
  const id = useId();
  const { facts, found, isSimilar, options, entries } = useFacts(props);
  const context = useMemo(() => ({ ...entries, isKindShown: order === 'document' }), [entries, order]);
  const conditions: readonly Condition[] = [...(found === null ? [] : ['text' as const]), ...FACETS.filter((facet) => view[facet] !== null)]
    .map((part) => ({ part, name: conditionName(part, view, { archive, sources, text }) }));
  const choose = (facet: Facet, value: string | null): void => { actions.onQuestions({ [facet]: value }); };
  const remove = (parts: readonly Condition['part'][]): void => { actions.onQuestions(Object.fromEntries(parts.map((part) => [part, part === 'text' ? '' : null]))); };
  const groups = factGroups(facts, order, options[order].map(({ value }) => value));
  const first = groups.length === 1 ? FIRST.ofOne : facts.length <= ALL_AT_ONCE ? ALL_AT_ONCE : FIRST.ofMany;
  const unlinked = facts.filter((fact) => !entries.linksOf.has(fact.id)).length;
  const all = format.integer(archive.facts.length);
  return (
    <div className="result-part facts">
      <h2 id={id}>{t('facts.heading')}</h2>
      <Lead counts={documents.factCounts} />
      <FactSearchBox words={view.text} onWords={(words) => { actions.onQuestions({ text: words }); }} />
      <div className="facts-columns">
        <FactFacets view={view} options={options} onChoose={choose} />
        <div className="facts-results">
          <div className="facts-head">
            <p role="status" className="facts-count">
              {conditions.length === 0 ? t('facts.found.all', { all }) : facts.length === 0 ? t('facts.found.none') : t('facts.found.some', { count: facts.length, shown: format.integer(facts.length), all })}
              {isSimilar && facts.length > 0 && ` ${t('facts.found.similar')}`}
            </p>
            {facts.length > 0 && (
              <ExportButtons name="document-facts" title={t('facts.heading')} notes={[t('facts.exportNote'), ...conditions.map(({ name }) => name)]} onExport={onExport}
                sourceIds={[...new Set(facts.map(({ document }) => document))]} sql={[factRows(conditions.length === 0 ? undefined : facts)]} table={() => factTable(facts, { archive, sources, text })} />
            )}
          </div>
          <FactConditions conditions={conditions} onRemove={remove} />
          {facts.length > 1 && <RadioChoice legend={t('facts.order')} values={ORDERS} chosen={order} labelOf={(value) => t(`facts.orders.${value}`)} onChoose={setOrder} />}
          {facts.length === 0 && <EmptyFacts conditions={conditions} loosenings={loosenings(archive.facts, found, view)} onRemove={remove} />}
          {groups.map((group) => (
            <FactGroupList key={`${order} ${group.value}`} group={group} name={options[order].find(({ value }) => value === group.value)?.name ?? group.value} first={first}
              context={context} onOnly={view[order] === group.value || groups.length === 1 ? null : () => { choose(order, group.value); }} />
          ))}
          {unlinked > 0 && <p className="result-small">{t('facts.unlinked', { count: unlinked, shown: format.integer(unlinked) })}</p>}
        </div>
      </div>
    </div>
  );
};
