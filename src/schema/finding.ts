/** An `error` stops a release; a `warning` is something that a person must look at. */
export type Severity = 'error' | 'warning';

/** What can be wrong in the tables of a data package: keys of the texts `finding`. */
export const FINDING_KINDS = [
  // A file
  'noFile', 'noDescriptor', 'descriptor', 'danglingKey', 'notUtf8', 'byteOrderMark', 'lineEnds', 'notCommas', 'noColumn', 'extraColumn', 'columnOrder', 'cellCount', 'badQuotes', 'emptyLine',
  // A cell
  'empty', 'spaces', 'notInteger', 'notNumber', 'notBoolean', 'notDate', 'notAllowed', 'form', 'below', 'above',
  // Keys
  'twice', 'unknownKey',
  // Municipalities and borders
  'municipalityCount', 'codeLength', 'unknownCapital', 'subRegionName', 'sideDiffers', 'pointOrder', 'singlePoint', 'repeatedPoint', 'noBorder', 'openRing', 'homeRegion', 'homeName', 'memberCode',
  // Figures
  'sumOfParts', 'sumOfRows', 'sumOfYears', 'percentOf', 'shareOf', 'differsFrom', 'aboveColumn', 'belowColumn', 'notPercent', 'unitDiffers', 'smallCount', 'markBesideCount',
  'noPopulation', 'noPopulationAtAll', 'noFigures', 'noYears', 'estimate', 'notCount', 'countRange', 'shareRounding', 'noShare', 'oneDecimal', 'noBasis',
  // Dates
  'noPrecision', 'notFirstDay', 'notLastDay', 'endBeforeStart', 'notPartialDate',
  // Projects
  'noRegisterRow', 'registerRows', 'noTargetGroup', 'leadCount', 'fundDiffers', 'notNamed', 'basisDiffers', 'noReach', 'outsideNotNamed', 'noOutside', 'regionWide', 'subRegion', 'noPlace',
  'scopeDiffers', 'writtenDifferently', 'registerDates', 'themeNotNamed', 'noTheme', 'missingTwin',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that is wrong, or looks wrong, in the data; its words are the text `finding.<kind>` with `values` put in. */
export interface Finding {
  readonly severity: Severity;
  /** `datapackage` where the descriptor is meant. */
  readonly table: string;
  /** Line of the CSV file, the header being line 1; `null` when the whole table is meant, or a row that is not there. */
  readonly row: number | null;
  /** `null` when the whole row is meant. */
  readonly column: string | null;
  /** What stands there, cut to 200 UTF-16 units; `null` when nothing does. */
  readonly value: string | null;
  readonly kind: FindingKind;
  /** What the words name: other cells, sums and limits, as they are written in CSV; each cut to 200 UTF-16 units. */
  readonly values: Readonly<Record<string, string>>;
}

/** The file that a finding is about. */
export const findingFile = ({ table }: Pick<Finding, 'table'>): string => (table === 'datapackage' ? 'datapackage.json' : `${table}.csv`);
