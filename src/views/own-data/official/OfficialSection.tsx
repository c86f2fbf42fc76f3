import { useMemo, useState, type ReactElement } from 'react';
import type { NeedFigures } from '../../../schema/municipality.ts';
import type { OfficialServices, OfficialWish } from '../../../schema/official.ts';
import type { Text } from '../../../i18n/text.ts';
import { useText } from '../../shared/text-context.tsx';
import { AskPart } from './AskPart.tsx';
import { FaultNote } from './FaultNote.tsx';
import { FilePart } from './FilePart.tsx';
import { ResultPart } from './ResultPart.tsx';
import { WhatIsAsked } from './WhatIsAsked.tsx';
import { WishControls } from './WishControls.tsx';
import type { OfficialSectionProps } from './official-props.ts';
import './official.css';

const yearsWith = (needs: readonly NeedFigures[], has: (figures: NeedFigures) => boolean): readonly number[] =>
  [...new Set(needs.filter(has).map(({ year }) => year))].sort((a, b) => a - b);

const spanWords = (years: readonly number[], { format }: Text): string => {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? '–' : first === last ? String(first) : format.range(String(first), String(last));
};

const haveWords = (needs: readonly NeedFigures[], text: Text): string => {
  const population = yearsWith(needs, (figures) => figures.population !== null);
  if (population.length === 0) return text.t('official.haveNothing');
  return text.t('official.have', { population: spanWords(population, text), language: spanWords(yearsWith(needs, (figures) => figures.foreignLanguageShare !== null), text) });
};

const openingWish = (needs: readonly NeedFigures[], thisYear: number): OfficialWish => ({
  parts: ['population', 'language'], fromYear: yearsWith(needs, () => true)[0] ?? thisYear - 10, toYear: thisYear - 1, borderYear: thisYear,
});

const Services = ({ services, ...props }: Omit<OfficialSectionProps, 'services'> & { readonly services: OfficialServices }): ReactElement => {
  const { dataset, forbidden, planned, state, actions, thisYear, importHref, onUse } = props;
  const [wish, setWish] = useState(() => openingWish(dataset.needs, thisYear));
  const requests = useMemo(() => planned(wish), [planned, wish]);
  const isAsking = state.kind === 'asking';
  return (
    <>
      <section className="official-box" aria-labelledby="official-what">
        <h3 id="official-what">{useText().t('official.what.title')}</h3>
        <WishControls wish={wish} thisYear={thisYear} isDisabled={isAsking} onWish={setWish} />
        <WhatIsAsked requests={requests} places={dataset.municipalities.length} parts={wish.parts} />
        <AskPart forbidden={forbidden} state={state} canAsk={requests.length > 0} onAsk={() => { actions.onAsk(wish); }} onCancel={actions.onCancel} />
        {state.kind === 'failed' && <FaultNote fault={state.fault} sent={state.sent} places={dataset.municipalities.length} />}
      </section>
      {state.kind === 'done' && <ResultPart dataset={dataset} services={services} result={state.result} onUse={onUse} onDrop={actions.onDrop} />}
      <FilePart services={services} bordersAddress={planned({ ...wish, parts: ['borders'] })[0]?.address ?? services.areas.address} importHref={importHref} onFiles={actions.onFiles} />
    </>
  );
};

/** Refreshes official figures: says first what would be asked of whom, then shows old and new figures side by side. */
export const OfficialSection = (props: OfficialSectionProps): ReactElement => {
  const text = useText();
  const { services, dataset } = props;
  return (
    <div className="result-part official">
      <h2>{text.t('official.title')}</h2>
      <div>
        <p className="result-lead">{text.t('official.lead')}</p>
        <p className="result-small">{haveWords(dataset.needs, text)}</p>
      </div>
      {services === null && <p role="status">{text.t('official.loading')}</p>}
      {services?.ok === false && <FaultNote fault={services.fault} sent={[]} places={0} />}
      {services?.ok === true && <Services {...props} services={services.services} />}
    </div>
  );
};
