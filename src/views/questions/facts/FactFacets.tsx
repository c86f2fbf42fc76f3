import type { ReactElement } from 'react';
import type { QuestionsView } from '../../../schema/questions-view.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { FACETS, type Facet } from './fact-filter.ts';
import { FactFacet, type FacetOption } from './FactFacet.tsx';
import { FactSelect } from './FactSelect.tsx';

interface FactFacetsProps {
  readonly view: QuestionsView;
  readonly options: Readonly<Record<Facet, readonly FacetOption[]>>;
  readonly onChoose: (facet: Facet, value: string | null) => void;
}

/** All that facts can be narrowed by: lists beside the facts, or menus above them on a narrow screen. Questions are always a menu: they are long. */
export const FactFacets = ({ view, options, onChoose }: FactFacetsProps): ReactElement => {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const fields = (
    <div className="facts-facets" role="group" aria-label={t('facts.filters')}>
      {FACETS.map((facet) => {
        const common = { title: t(`facts.facets.${facet}`), options: options[facet], chosen: view[facet], onChoose: (value: string | null) => { onChoose(facet, value); } };
        return isNarrow || facet === 'question' ? <FactSelect key={facet} {...common} any={t(`facts.any.${facet}`)} /> : <FactFacet key={facet} {...common} />;
      })}
      <p className="result-small">{t('facts.counters')}</p>
    </div>
  );
  return isNarrow ? <details className="result-figures"><summary>{t('facts.filters')}</summary>{fields}</details> : fields;
};
