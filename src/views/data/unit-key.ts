/** Message key of each unit that the package and the views use; `%`, `km²` and a new unit speak for themselves. */
const UNIT_KEYS: Readonly<Record<string, string>> = {
  EUR: 'euros',
  persons: 'persons',
  people: 'persons',
  projects: 'projects',
  'projects (0-1)': 'projectPart',
  'project groups': 'projectGroups',
  'part projects': 'partProjects',
  'projects per 10 000 people': 'perTenThousand',
  'projects per 1 000 people': 'perThousand',
  'projects per 1 000 km²': 'perThousandSquareKilometres',
  'share (0-1)': 'share',
  '% of population': 'percentOfPopulation',
  'degrees WGS 84': 'degrees',
  bodies: 'bodies',
  places: 'places',
  municipalities: 'municipalities',
  year: 'year',
  date: 'date',
};

/** The key under `dataSources.dictionary.units`, or `undefined` when the unit is shown as it is written. */
export const unitKey = (unit: string): string | undefined => UNIT_KEYS[unit];
