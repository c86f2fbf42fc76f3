import { roundsToShare, speakersFromShare } from '../analysis/speakers-from-share.ts';
import { errorAt, warningAt, type Finding } from './finding.ts';
import { cell, indexBy, rowsOf, type Row, type Tables } from './table.ts';

const TABLE = 'population';
const SPEAKERS = 'foreign_language_speakers';
const LOW = `${SPEAKERS}_low`;
const HIGH = `${SPEAKERS}_high`;
const BASIS = `${SPEAKERS}_basis`;
const SHARE = 'foreign_language_share';

/** A share with one decimal, in tenths of a percent; `undefined` when the cell is empty or of another form. */
const tenthsOf = (text: string): number | undefined => {
  const match = /^(\d{1,3})(?:\.(\d))?$/.exec(text);
  return match === null ? undefined : Number(match[1]) * 10 + Number(match[2] ?? 0);
};

const amount = (row: Row, column: string): number | undefined =>
  /^\d+(\.\d+)?$/.test(cell(row, column)) ? Number(cell(row, column)) : undefined;

const count = (row: Row, column: string): number | undefined =>
  /^\d+$/.test(cell(row, column)) ? Number(cell(row, column)) : undefined;

const at = (row: Row, column: string) => ({ table: TABLE, row: row.line, column, value: cell(row, column) });

const checkEstimate = (row: Row, shareTenths: number, population: number): Finding[] => {
  const expected = speakersFromShare(shareTenths, population);
  return ([[SPEAKERS, expected.point], [LOW, expected.low], [HIGH, expected.high]] as const)
    .filter(([column, value]) => amount(row, column) !== value)
    .map(([column, value]) =>
      errorAt(at(row, column), `does not follow from the share ${cell(row, SHARE)} % of ${String(population)} inhabitants`, `write ${String(value)}, or correct share or population`),
    );
};

const checkReported = (row: Row, shareTenths: number, population: number): Finding[] => {
  const speakers = count(row, SPEAKERS);
  if (speakers === undefined) return [errorAt(at(row, SPEAKERS), 'is not a count, though the basis is "reported"', 'give the reported number')];
  const findings = [LOW, HIGH]
    .filter((column) => cell(row, column) !== String(speakers))
    .map((column) => errorAt(at(row, column), `differs from the reported count ${String(speakers)}`, `write ${String(speakers)}: a counted number has no range`));
  if (!roundsToShare(speakers, population, shareTenths)) {
    findings.push(errorAt(at(row, SPEAKERS), `does not round to the share ${cell(row, SHARE)} %`, 'compare count, population and share with their sources'));
  }
  return findings;
};

const checkSpeakers = (row: Row): Finding[] => {
  const filled = [SPEAKERS, LOW, HIGH, BASIS].filter((column) => cell(row, column) !== '');
  const share = cell(row, SHARE);
  if (share === '') {
    return filled.map((column) => errorAt(at(row, column), 'stands without a share', `fill in ${SHARE}, or leave the speaker columns empty`));
  }
  const shareTenths = tenthsOf(share);
  const population = count(row, 'population');
  if (shareTenths === undefined) return [errorAt(at(row, SHARE), 'is not a share with one decimal', 'write it like 2.7')];
  if (population === undefined) return [];
  const findings: Finding[] = [];
  const [low, point, high] = [amount(row, LOW), amount(row, SPEAKERS), amount(row, HIGH)];
  if (low !== undefined && point !== undefined && low > point) {
    findings.push(errorAt(at(row, LOW), `is above ${SPEAKERS} ${String(point)}`, 'low must be the smallest of the three'));
  }
  if (high !== undefined && point !== undefined && high < point) {
    findings.push(errorAt(at(row, HIGH), `is below ${SPEAKERS} ${String(point)}`, 'high must be the largest of the three'));
  }
  const basis = cell(row, BASIS);
  if (basis === 'reported') return [...findings, ...checkReported(row, shareTenths, population)];
  if (basis === 'estimated') return [...findings, ...checkEstimate(row, shareTenths, population)];
  return [...findings, errorAt(at(row, BASIS), 'must say how the speakers are known', 'write reported or estimated')];
};

/** Speaker figures follow from share and population, or are a reported count that rounds to the share. */
export const checkSpeakerFigures = (tables: Tables): Finding[] => rowsOf(tables, TABLE).flatMap(checkSpeakers);

/** Every municipality has a row for every year that the column `year` allows. */
export const checkPopulationYears = (tables: Tables): Finding[] => {
  const year = tables.byName.get(TABLE)?.descriptor.fields.find((field) => field.name === 'year');
  const { minimum, maximum } = year?.constraints ?? {};
  if (minimum === undefined || maximum === undefined) {
    return [errorAt({ table: 'datapackage', column: `${TABLE}.year` }, 'has no minimum and maximum', 'state the first and the last year')];
  }
  const present = new Set(rowsOf(tables, TABLE).map((row) => `${cell(row, 'code')} ${cell(row, 'year')}`));
  const years = Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
  return rowsOf(tables, 'municipality').flatMap((row) =>
    years
      .filter((each) => !present.has(`${cell(row, 'code')} ${each}`))
      .map((each) => errorAt({ table: TABLE, column: 'code, year', value: `${cell(row, 'code')} | ${each}` }, 'has no row', `add ${cell(row, 'name_fi')} for ${each}`)),
  );
};

/** What the document reports of foreign-language speakers against the population table of the same year. */
export const checkSpeakerReport = (tables: Tables): Finding[] => {
  const reported = indexBy(rowsOf(tables, TABLE).filter((row) => cell(row, BASIS) === 'reported'), 'code');
  const [report, table] = [rowsOf(tables, 'foreign_language_report'), 'foreign_language_report'];
  const places = report.filter((row) => cell(row, 'code') !== '');
  const findings = places.flatMap((row) => {
    const figures = reported.get(cell(row, 'code'));
    const pairs = [['persons', SPEAKERS], ['share_percent', SHARE]] as const;
    return pairs
      .filter(([column, other]) => figures === undefined || Number(cell(row, column)) !== Number(cell(figures, other)))
      .map(([column, other]) =>
        errorAt({ table, row: row.line, column, value: cell(row, column) }, `differs from ${TABLE}.csv, ${other} ${figures === undefined ? '(no reported row)' : cell(figures, other)}`, 'compare both with the document'),
      );
  });
  const sum = places.reduce((total, row) => total + Number(cell(row, 'persons')), 0);
  const totals = report.filter((row) => cell(row, 'code') === '' && Number(cell(row, 'persons')) !== sum);
  return [
    ...findings,
    ...totals.map((row) =>
      warningAt({ table, row: row.line, column: 'persons', value: cell(row, 'persons') }, `differs from the sum of the municipalities, ${String(sum)}`, 'look at the document; keep what it prints and name the difference'),
    ),
  ];
};
