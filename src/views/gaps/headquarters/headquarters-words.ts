import type { Headquarters, HeadquartersRow, LeadHomes } from '../../../schema/headquarters-result.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import type { Text } from '../../../i18n/text.ts';

/** The homes of lead bodies, in the order of tables. */
export const HOMES = ['capital', 'restOfRegion', 'regionUnknownPlace', 'elsewhere', 'unknown'] as const satisfies readonly (keyof LeadHomes)[];

/** The texts and the municipalities' names that sentences are made with. */
export interface HeadquartersNaming {
  readonly text: Text;
  readonly names: ReadonlyMap<string, string>;
}

const sumOf = (rows: readonly HeadquartersRow[], figure: (row: HeadquartersRow) => number): number => rows.reduce((sum, row) => sum + figure(row), 0);

const homesWords = ({ homes, selectedCount }: Headquarters, { t, format }: Text): string => {
  const shareOf = (count: number): string => format.percent(count / selectedCount);
  return t('gapsHeadquarters.lead', {
    count: selectedCount,
    shown: format.integer(selectedCount),
    home: t(`gapsHeadquarters.home.${HOMES.find((home) => homes[home] > 0) ?? 'unknown'}`),
    capitalCount: format.integer(homes.capital), capitalShare: shareOf(homes.capital),
    restCount: format.integer(homes.restOfRegion), restShare: shareOf(homes.restOfRegion),
    elsewhereCount: format.integer(homes.elsewhere), elsewhereShare: shareOf(homes.elsewhere),
  });
};

/** Projects of the municipalities other than the capital: led from the capital, or from where they work. */
const placesWords = ({ rows, capitalCode }: Headquarters, { t, format }: Text): readonly string[] => {
  const others = rows.filter(({ code }) => code !== capitalCode);
  const places = sumOf(others, ({ workCount }) => workCount);
  if (places === 0) return [];
  const [byCapital, own] = [sumOf(others, ({ ledBy }) => ledBy.capital), sumOf(others, ({ ledHere }) => ledHere)];
  return [t('gapsHeadquarters.places', {
    count: places, shown: format.integer(places),
    capitalCount: format.integer(byCapital), capitalShare: format.percent(byCapital / places),
    ownCount: format.integer(own), ownShare: format.percent(own / places),
  })];
};

/** Is every project that is known to work here led from somewhere else? Not said where a lead's home is not known. */
const isLedElsewhere = ({ workCount, ledHere, ledBy }: HeadquartersRow): boolean =>
  workCount > 0 && ledHere === 0 && ledBy.unknown === 0 && ledBy.regionUnknownPlace === 0;

const namesOf = (rows: readonly HeadquartersRow[], { text: { format }, names }: HeadquartersNaming): string =>
  format.list(rows.map(({ code }) => names.get(code) ?? code).sort(format.compare));

/** From where the selected projects are led, and what that means for the municipalities. */
export const headquartersLead = (found: Headquarters, naming: HeadquartersNaming): readonly string[] => {
  const { t, format } = naming.text;
  if (found.selectedCount === 0) return [t('gapsHeadquarters.nothing')];
  const unknown = found.homes.unknown + found.homes.regionUnknownPlace;
  const own = found.rows.filter((row) => row.listing === 'listed' && isLedElsewhere(row));
  return [
    homesWords(found, naming.text),
    ...(unknown > 0 && found.selectedCount > 1 ? [t('gapsHeadquarters.unknown', { count: unknown, shown: format.integer(unknown) })] : []),
    ...placesWords(found, naming.text),
    ...(own.length > 0 ? [t('gapsHeadquarters.ownLedElsewhere', { names: namesOf(own, naming) })] : []),
  ];
};

/** The municipalities without a whole list whose known projects are all led from elsewhere; `null` when there are none. */
export const boundWords = (found: Headquarters, naming: HeadquartersNaming): string | null => {
  const bound = found.rows.filter((row) => row.listing !== 'listed' && isLedElsewhere(row));
  return bound.length === 0 ? null : naming.text.t('gapsHeadquarters.boundLedElsewhere', { names: namesOf(bound, naming) });
};

/** What stands on either side of the chart, and why the two sides do not hold the same projects. */
export const sidesWords = (
  { workingCount, seatedCount, rows, capitalCode }: Headquarters, { regionWide, allocation }: Pick<Sentence, 'regionWide' | 'allocation'>, { t, format }: Text,
): string => [
  t('gapsHeadquarters.pairWords', { work: format.integer(workingCount), led: format.integer(seatedCount) }),
  t(`gapsHeadquarters.sides.${regionWide}`),
  ...(allocation === 'full' ? [] : [t('gapsHeadquarters.split')]),
  ...(rows.some(({ code }) => code === capitalCode) ? [] : [t('gapsHeadquarters.noCapital')]),
].join(' ');
