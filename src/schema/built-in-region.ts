import type { RegionDescription } from './region.ts';

/**
 * The region of the package that Katve comes with, as its `datapackage.json` says it: the first picture needs the words
 * before that file is there. `tests/schema/region.test.ts` holds the two together.
 */
export const BUILT_IN_REGION: RegionDescription = {
  name: { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' },
  forms: {
    fi: {
      genitive: 'Lapin', partitive: 'Lappia', inessive: 'Lapissa', elative: 'Lapista', illative: 'Lappiin', adjectivePartitive: 'lappilaista', adjectivePartitivePlural: 'lappilaisia',
      capital: 'Rovaniemi', capitalGenitive: 'Rovaniemen', capitalAt: 'Rovaniemellä', capitalFrom: 'Rovaniemeltä', statistics: 'Tilastokeskus',
    },
    sv: { genitive: 'Lapplands', adjective: 'lappländsk', adjectivePlural: 'lappländska', capital: 'Rovaniemi', statistics: 'Statistikcentralen' },
    en: { genitive: 'Lapland’s', attribute: 'Lapland', capital: 'Rovaniemi', statistics: 'Statistics Finland' },
  },
  capital: '698',
};
