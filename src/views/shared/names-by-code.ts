import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Text } from '../../i18n/text.ts';

/** Names of the municipalities in the interface language, by code. */
export const namesByCode = (dataset: Dataset, { language }: Text): ReadonlyMap<MunicipalityCode, string> =>
  new Map(dataset.municipalities.map(({ code, name }) => [code, name[language]]));
