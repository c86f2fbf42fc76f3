import { referenceDay } from '../../analysis/register-end.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { GapsView } from '../../schema/gaps-view.ts';

/** The ISO day from which projects are looked at: the chosen one, else the data's own; `null` where no project has a date. */
export const asOfDay = ({ asOf }: Pick<GapsView, 'asOf'>, dataset: Dataset): string | null => {
  const own = referenceDay(dataset);
  return own === null ? null : asOf ?? own;
};
