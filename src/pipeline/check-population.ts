import { roundsToShare, speakersFromShare } from '../analysis/speakers-from-share.ts';
import type { Finding } from '../schema/finding.ts';
import { errorAt, warningAt } from './finding.ts';
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
      errorAt(at(row, column), 'estimate', { share: cell(row, SHARE), population, expected: value }),
    );
};

const checkReported = (row: Row, shareTenths: number, population: number): Finding[] => {
  const speakers = count(row, SPEAKERS);
  if (speakers === undefined) return [errorAt(at(row, SPEAKERS), 'notCount')];
  const findings = [LOW, HIGH]
    .filter((column) => cell(row, column) !== String(speakers))
    .map((column) => errorAt(at(row, column), 'countRange', { count: speakers }));
  if (!roundsToShare(speakers, population, shareTenths)) {
    findings.push(errorAt(at(row, SPEAKERS), 'shareRounding', { share: cell(row, SHARE) }));
  }
  return findings;
};

const checkSpeakers = (row: Row): Finding[] => {
  const filled = [SPEAKERS, LOW, HIGH, BASIS].filter((column) => cell(row, column) !== '');
  const share = cell(row, SHARE);
  if (share === '') {
    return filled.map((column) => errorAt(at(row, column), 'noShare', { column: SHARE }));
  }
  const shareTenths = tenthsOf(share);
  const population = count(row, 'population');
  if (shareTenths === undefined) return [errorAt(at(row, SHARE), 'oneDecimal')];
  if (population === undefined) return [];
  const findings: Finding[] = [];
  const [low, point, high] = [amount(row, LOW), amount(row, SPEAKERS), amount(row, HIGH)];
  if (low !== undefined && point !== undefined && low > point) {
    findings.push(errorAt(at(row, LOW), 'aboveColumn', { column: SPEAKERS, other: point }));
  }
  if (high !== undefined && point !== undefined && high < point) {
    findings.push(errorAt(at(row, HIGH), 'belowColumn', { column: SPEAKERS, other: point }));
  }
  const basis = cell(row, BASIS);
  if (basis === 'reported') return [...findings, ...checkReported(row, shareTenths, population)];
  if (basis === 'estimated') return [...findings, ...checkEstimate(row, shareTenths, population)];
  return [...findings, errorAt(at(row, BASIS), 'noBasis')];
};

/** Speaker figures of the built-in package follow from share and population, or are a reported count that rounds to the share. */
export const checkSpeakerFigures = (tables: Tables): Finding[] => rowsOf(tables, TABLE).flatMap(checkSpeakers);

/** How far a share may be from the true one: half of its last decimal. */
const roundingOf = (share: string): number => 0.5 / 10 ** (share.split('.')[1]?.length ?? 0);

/** Speakers of any source: not more than inhabitants, inside their own range, and what the share says. */
const checkPlausible = (row: Row): Finding[] => {
  const [low, point, high, population] = [LOW, SPEAKERS, HIGH, 'population'].map((column) => amount(row, column));
  if (point === undefined) return [];
  const other = cell(row, SPEAKERS);
  const share = cell(row, SHARE);
  const isShareOff = population !== undefined && population > 0 && amount(row, SHARE) !== undefined
    && Math.abs((100 * point) / population - Number(share)) > roundingOf(share) + 1e-9;
  return [
    ...(low !== undefined && low > point ? [errorAt(at(row, LOW), 'aboveColumn', { column: SPEAKERS, other })] : []),
    ...(high !== undefined && high < point ? [errorAt(at(row, HIGH), 'belowColumn', { column: SPEAKERS, other })] : []),
    ...(population !== undefined && point > population ? [errorAt(at(row, SPEAKERS), 'aboveColumn', { column: 'population', other: String(population) })] : []),
    ...(isShareOff ? [warningAt(at(row, SPEAKERS), 'shareRounding', { share })] : []),
  ];
};

/** Speaker figures of any package do not contradict each other or the population. */
export const checkPlausibleSpeakers = (tables: Tables): Finding[] => rowsOf(tables, TABLE).flatMap(checkPlausible);

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
        errorAt({ table, row: row.line, column, value: cell(row, column) }, 'differsFrom', { where: `${TABLE}.csv, ${other}`, other: figures === undefined ? '–' : cell(figures, other) }),
      );
  });
  const sum = places.reduce((total, row) => total + Number(cell(row, 'persons')), 0);
  const totals = report.filter((row) => cell(row, 'code') === '' && Number(cell(row, 'persons')) !== sum);
  return [
    ...findings,
    ...totals.map((row) =>
      warningAt({ table, row: row.line, column: 'persons', value: cell(row, 'persons') }, 'sumOfRows', { expected: sum }),
    ),
  ];
};
