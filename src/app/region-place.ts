import { regionCapital } from '../analysis/region-capital.ts';
import type { DataPackage } from '../schema/data-package.ts';
import type { Dataset } from '../schema/dataset.ts';
import { BUILT_IN_PLACE, type RegionPlace } from '../schema/region-words.ts';

/**
 * What the texts call the region of a package. A region whose capital is not among the municipalities is another
 * one than the data are of: then it has no name.
 */
export const regionPlace = ({ region }: DataPackage, dataset: Dataset): RegionPlace => {
  const isHere = region !== undefined && (region.capital === null || dataset.municipalities.some(({ code }) => code === region.capital));
  const capital = regionCapital(dataset, region?.capital ?? null);
  return { description: isHere ? region : null, capital: capital ?? BUILT_IN_PLACE.capital, isBuiltIn: false };
};
