import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Cliff } from '../../../schema/succession-result.ts';

/** The same projects end for the same target group or theme on the same day in all of these municipalities. */
export interface CliffGroup extends Omit<Cliff, 'code'> {
  readonly codes: readonly MunicipalityCode[];
}

const keyOf = ({ endDate, value, projectIndices }: Cliff): string => `${endDate} ${value} ${projectIndices.join(' ')}`;

/** Ends by what ends, in the order of their first municipalities. */
export const cliffGroups = (cliffs: readonly Cliff[]): readonly CliffGroup[] => {
  const groups = new Map<string, CliffGroup>();
  for (const { code, ...end } of cliffs) {
    const key = keyOf({ code, ...end });
    groups.set(key, { ...end, codes: [...(groups.get(key)?.codes ?? []), code] });
  }
  return [...groups.values()];
};
