import type { DocumentRows, EsfThemeRow } from '../../schema/document-rows.ts';
import { countOf, euroOf, linesOf, spanOf, wordsOf, type LineRange, type Slip, type SlipId, type SlipValues } from './slip.ts';

const NETWORK = 'doc-network';
const PROGRAMME = 'doc-esfplus';
const SEA_LAPLAND = 'doc-sealapland';

/** The theme whose money frame is its coordination's part alone. */
const COORDINATION_ONLY_THEME = 'safety_nets_youth';
/** The project whose heading gives another year than the rest of the document. */
const CLIENT_PROJECT = 'maahanmuuttaja-ohjaamo';

const at = (from: number, to = from): LineRange => ({ from, to });

/** What a document states at some lines and no table holds; typed by reading. */
const READ = {
  clientHeading: { lines: [at(18), at(25), at(44, 47)], year: '2021' },
  coordinationFrame: { lines: [at(3612, 3618), at(3635), at(3655, 3656)] },
  themePeriod: { lines: [at(344, 528)] },
  laterThanDate: { lines: [at(341, 343), at(1510, 1511), at(1785)] },
  repeatedProjects: { lines: [at(1680, 1690)], theme: 'working_life' },
  missingUnit: { lines: [at(1609)], theme: 'working_life', stated: 10 },
  lonePart: { lines: [at(757, 763)], name: 'Sie osaat ja kuulut' },
  earlyStart: { lines: [at(2474, 2477)], theme: 'hard_to_employ' },
} as const;

const clientHeadingSlips = ({ settlementProjects }: DocumentRows): readonly Slip[] =>
  settlementProjects.filter((project) => project.id === CLIENT_PROJECT).flatMap(({ endDate }) => (endDate === null ? [] : [{
    id: 'clientHeading',
    document: SEA_LAPLAND,
    lines: READ.clientHeading.lines,
    values: { stated: { as: 'year', year: READ.clientHeading.year }, end: { as: 'date', iso: endDate } },
    details: [],
  } satisfies Slip]));

const networkSlips = ({ networkMembers, statedNetworkSize }: DocumentRows): readonly Slip[] => {
  if (statedNetworkSize === null || networkMembers.length === 0 || statedNetworkSize.bodies === networkMembers.length) return [];
  return [{
    id: 'networkCount',
    document: NETWORK,
    lines: [...spanOf(networkMembers), ...linesOf([statedNetworkSize])],
    values: { stated: countOf(statedNetworkSize.bodies), sum: countOf(networkMembers.length) },
    details: [],
  }];
};

const familySlips = ({ familyProjects }: DocumentRows): readonly Slip[] => {
  const document = familyProjects[0]?.document;
  if (document === undefined) return [];
  const known = familyProjects.filter((project) => project.status !== null);
  const unnamed = familyProjects.filter((project) => project.implementers.includes('kuntia'));
  const colours: Slip = {
    id: 'lostColours', document, lines: spanOf(familyProjects), details: [],
    values: { count: countOf(familyProjects.length), known: countOf(known.length) },
  };
  const bodies: Slip = {
    id: 'unnamedBodies', document, lines: linesOf(unnamed), values: { count: countOf(unnamed.length) },
    details: unnamed.map(({ name }) => ({ name: wordsOf(name) })),
  };
  return [...(known.length === familyProjects.length ? [] : [colours]), ...(unnamed.length === 0 ? [] : [bodies])];
};

const themeSlip = (id: SlipId, lines: readonly LineRange[], values: SlipValues): Slip => ({ id, document: PROGRAMME, lines, values, details: [] });

const themeCountSlips = (themes: readonly EsfThemeRow[]): readonly Slip[] => {
  const counted = (how: EsfThemeRow['coordinationCounted']): number => themes.filter((theme) => theme.coordinationCounted === how).length;
  if (counted('yes') === 0 || counted('no') === 0) return [];
  return [themeSlip('themeCounts', [], {
    withCoordination: countOf(counted('yes')),
    withoutCoordination: countOf(counted('no')),
    unstated: countOf(themes.filter((theme) => theme.projectsFunded === null).length),
  })];
};

const namesOf = (themes: readonly EsfThemeRow[]) => ({ as: 'names', names: themes.map((theme) => theme.name) }) as const;

const themeMoneySlips = (themes: readonly EsfThemeRow[]): readonly Slip[] => {
  const coordination = themes.find((theme) => theme.id === COORDINATION_ONLY_THEME);
  const unpaid = themes.filter((theme) => theme.paidEur === null);
  return [
    ...(coordination === undefined ? [] : [
      themeSlip('coordinationFrame', READ.coordinationFrame.lines, { name: namesOf([coordination]), frame: euroOf(coordination.frameEur) }),
    ]),
    ...(unpaid.length === 0 ? [] : [themeSlip('notYetPaid', linesOf(unpaid), { names: namesOf(unpaid) })]),
  ];
};

/** The one theme that ends in an earlier year than all the others. */
const earlyThemes = (themes: readonly EsfThemeRow[]): readonly EsfThemeRow[] => {
  const lastYear = Math.max(...themes.map((theme) => Number(theme.periodEnd.slice(0, 4))));
  return themes.filter((theme) => Number(theme.periodEnd.slice(0, 4)) < lastYear);
};

const themeTextSlips = (themes: readonly EsfThemeRow[]): readonly Slip[] => {
  const withTheme = (id: string, make: (theme: EsfThemeRow) => Slip): readonly Slip[] => themes.filter((theme) => theme.id === id).map(make);
  const [first] = themes;
  return [
    ...earlyThemes(themes).map((theme) => themeSlip('themePeriod', READ.themePeriod.lines, { name: namesOf([theme]), end: { as: 'date', iso: theme.periodEnd } })),
    ...(first === undefined ? [] : [themeSlip('laterThanDate', READ.laterThanDate.lines, { date: { as: 'date', iso: first.asOfDate } })]),
    ...withTheme(READ.repeatedProjects.theme, (theme) => themeSlip('repeatedProjects', READ.repeatedProjects.lines, { name: namesOf([theme]) })),
    ...withTheme(READ.missingUnit.theme, (theme) =>
      themeSlip('missingUnit', READ.missingUnit.lines, { name: namesOf([theme]), stated: countOf(READ.missingUnit.stated) })),
    ...(first === undefined ? [] : [themeSlip('lonePart', READ.lonePart.lines, { name: wordsOf(READ.lonePart.name) })]),
    ...withTheme(READ.earlyStart.theme, (theme) => themeSlip('earlyStart', READ.earlyStart.lines, { name: namesOf([theme]) })),
  ];
};

/** What does not add up or is lost in the documents on the network, the project family and the programme's themes. */
export const programmeSlips = (rows: DocumentRows): readonly Slip[] => [
  ...clientHeadingSlips(rows),
  ...networkSlips(rows),
  ...familySlips(rows),
  ...themeCountSlips(rows.esfThemes),
  ...themeMoneySlips(rows.esfThemes),
  ...themeTextSlips(rows.esfThemes),
];
