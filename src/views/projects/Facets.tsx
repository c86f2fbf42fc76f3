import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Sentence } from '../../schema/sentence.ts';
import { useText } from '../shared/text-context.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { facetsOf } from './facets.ts';
import { MunicipalityFacet } from './MunicipalityFacet.tsx';
import type { SentenceChange } from './sentence-change.ts';

interface FacetsProps {
  readonly sentence: Sentence;
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly municipality: string | null;
  readonly onChange: (change: SentenceChange) => void;
  readonly onMunicipality: (code: string | null) => void;
}

/** All ways of narrowing down. */
export const Facets = ({ sentence, result, dataset, municipality, onChange, onMunicipality }: FacetsProps) => {
  const text = useText();
  return (
    <div className="projects-facets">
      <MunicipalityFacet result={result} dataset={dataset} municipality={municipality} onMunicipality={onMunicipality} />
      {facetsOf({ sentence, counters: result.counters, dataset, text }).map((facet) => <FacetGroup key={facet.key} facet={facet} onChange={onChange} />)}
      <p className="projects-note">{text.t('projects.facets.counters')}</p>
    </div>
  );
};
