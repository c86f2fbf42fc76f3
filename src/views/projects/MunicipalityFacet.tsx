import { useId } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { useText } from '../shared/text-context.tsx';

interface MunicipalityFacetProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly municipality: string | null;
  readonly onMunicipality: (code: string | null) => void;
}

/** Leaves the projects that count in one municipality; part of the page, not of the sentence. */
export const MunicipalityFacet = ({ result, dataset, municipality, onMunicipality }: MunicipalityFacetProps) => {
  const { t, format, language } = useText();
  const id = useId();
  const counts = new Map(result.rows.map((row) => [row.code, row.projectIndices.length]));
  const options = dataset.municipalities
    .map(({ code, name }) => ({ code, name: name[language], count: counts.get(code) ?? 0 }))
    .sort((a, b) => format.compare(a.name, b.name));
  return (
    <div className="projects-facet projects-facet-place">
      <h3><label htmlFor={id}>{t('projects.facets.municipality')}</label></h3>
      <select id={id} value={municipality ?? ''} onChange={(event) => { onMunicipality(event.target.value === '' ? null : event.target.value); }}>
        <option value="">{t('projects.facets.anywhere')}</option>
        {options.map(({ code, name, count }) => (
          <option key={code} value={code}>{t('projects.facets.municipalityOption', { name, shown: format.integer(count) })}</option>
        ))}
      </select>
      {municipality !== null && <p className="projects-note">{t('projects.facets.municipalityNote')}</p>}
    </div>
  );
};
