import area from '@turf/area';
import { distance } from '@turf/distance';
import type { ImportPlan, Reject } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import type { RawArea } from '../../schema/source-file.ts';
import { areaGeometry, borderCsv, clockwiseArea, type CodedArea } from './border-table.ts';
import { writeCsv } from './csv-table.ts';
import { decimalSigns, type DecimalSign } from './decimal-signs.ts';
import { foldText, slugOf } from './fold-text.ts';
import type { FactMunicipality, ImportFacts } from './import-facts.ts';
import { columnsOf, leftOut, LOADED, rejectAt, rejected, type ColumnsOf, type MappedRow, type RowOutcome } from './import-rows.ts';
import type { KindWork } from './kind-work.ts';
import { OWN_SOURCE } from './own-source.ts';
import { readNumber } from './read-number.ts';
import { oneLine } from './read-project-row.ts';
import { createRepairs, type Repairs } from './repairs.ts';
import { pointInside } from './seat-point.ts';

/** One area with what its row says. */
interface Area extends CodedArea {
  readonly name: string;
  readonly nameSv: string;
  readonly subRegion: string;
  /** Square kilometres; `null`: computed from the polygons. */
  readonly landArea: number | null;
}

const CODE = /^(?:KU)?(\d{1,3})(?:\.0+)?$/i;
/** Codes of other countries: letters and digits, with a digit among them. */
const OTHER_CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

const codeOf = (cell: string, repairs: Repairs): string | null => {
  const digits = CODE.exec(cell.trim())?.[1];
  if (digits === undefined) return OTHER_CODE.test(cell.trim()) ? cell.trim() : null;
  if (digits.length < 3) repairs.add('leadingZero');
  return digits.padStart(3, '0');
};

const isArea = (raw: RawArea | undefined): raw is RawArea =>
  raw !== undefined && raw.polygons.some(([outer]) => outer !== undefined && outer.length >= 4 && clockwiseArea(outer) !== 0);

/** Farther from an area's own seat no area of a municipality reaches; another coordinate system puts it farther. */
const FARTHEST_KM = 250;

/** The point of an area's frame that is nearest to a place. */
const nearestPoint = ({ polygons }: RawArea, [longitude, latitude]: readonly [number, number]): [number, number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygons) for (const [x, y] of outer) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return [Math.min(Math.max(longitude, west), east), Math.min(Math.max(latitude, south), north)];
};

/** Where an area lies that is far from the seat of the municipality that it is; `null`: it is not far, or its seat is not known. */
const farPlace = (raw: RawArea, { nameFi, nameSv, samiNames, seat }: FactMunicipality, written: string): string | null => {
  if (seat === null || ![nameFi, nameSv, ...samiNames, ''].some((name) => foldText(name) === foldText(written))) return null;
  const nearest = nearestPoint(raw, seat);
  return distance([...seat], nearest) > FARTHEST_KM ? nearest.map((degrees) => degrees.toFixed(2)).join(', ') : null;
};

const textAt = (row: MappedRow, column: number): string => (column < 0 ? '' : oneLine(row.cells[column] ?? ''));

interface Reading {
  readonly columns: ColumnsOf;
  readonly repairs: Repairs;
  /** The decimal sign of a column. */
  readonly signOf: (column: number) => DecimalSign;
  readonly byCode: ReadonlyMap<string, FactMunicipality>;
  readonly codeByName: ReadonlyMap<string, string>;
  readonly keepsRegion: boolean;
}

const readLandArea = (row: MappedRow, { columns, signOf }: Reading, faults: Reject[]): number | null => {
  const column = columns.first('landArea');
  if (column < 0) return null;
  const reading = readNumber(row.cells[column] ?? '', signOf(column));
  if (reading.kind === 'bad') faults.push(rejectAt(row, 'badNumber', { column }));
  if (reading.kind === 'number' && reading.value < 0) faults.push(rejectAt(row, 'negative', { column }));
  return reading.kind === 'number' ? reading.value : null;
};

const readArea = (row: MappedRow, raw: RawArea | undefined, reading: Reading): Area | RowOutcome => {
  const { columns, byCode, codeByName } = reading;
  const faults: Reject[] = [];
  const [codeColumn, nameColumn] = [columns.first('code'), columns.first('name')];
  const written = textAt(row, nameColumn);
  const code = codeOf(textAt(row, codeColumn), reading.repairs) ?? (textAt(row, codeColumn) === '' ? (codeByName.get(foldText(written)) ?? null) : null);
  if (code !== null && reading.keepsRegion && !byCode.has(code)) return leftOut('outsideRegion');
  if (code === null) faults.push(rejectAt(row, 'noCode', { column: codeColumn }));
  const name = written || (byCode.get(code ?? '')?.nameFi ?? '');
  if (name === '') faults.push(rejectAt(row, 'noName', { column: nameColumn }));
  if (!isArea(raw)) faults.push(rejectAt(row, 'notAnArea', { column: null }));
  const known = byCode.get(code ?? '');
  const far = known !== undefined && isArea(raw) ? farPlace(raw, known, written) : null;
  if (far !== null) faults.push(rejectAt(row, 'farAway', { column: null, value: far }));
  const landArea = readLandArea(row, reading, faults);
  if (faults.length > 0 || code === null || !isArea(raw)) return rejected(...faults);
  const nameSv = textAt(row, columns.first('nameSv')) || (byCode.get(code)?.nameFi === name ? (byCode.get(code)?.nameSv ?? name) : name);
  return { code, name, nameSv, subRegion: textAt(row, columns.first('subRegion')), landArea, polygons: raw.polygons };
};

/** Parts of one municipality in rows of their own come together; another name under the same code is a clash. */
const joinArea = (areas: Map<string, Area>, next: Area): 'joined' | 'idClash' | 'repeatedRow' => {
  const there = areas.get(next.code);
  if (there === undefined) {
    areas.set(next.code, next);
    return 'joined';
  }
  if (foldText(there.name) !== foldText(next.name)) return 'idClash';
  if (JSON.stringify(there.polygons) === JSON.stringify(next.polygons)) return 'repeatedRow';
  areas.set(next.code, { ...there, polygons: [...there.polygons, ...next.polygons] });
  return 'joined';
};

const MUNICIPALITY = [
  'code', 'name_fi', 'name_sv', 'sub_region_code', 'sub_region_fi', 'sub_region_sv', 'sub_region_en', 'land_area_km2', 'fresh_water_area_km2', 'sea_area_km2', 'total_area_km2',
  'seat_lat', 'seat_lon', 'listing', 'source_id', 'area_source_id', 'seat_source_id',
] as const;

/** Sub-regions by name get codes in order of appearance; without names all are one. */
const subRegionCodes = (areas: readonly Area[]): ReadonlyMap<string, string> =>
  new Map([...new Set(areas.map(({ subRegion }) => subRegion))].map((name, index) => [name, name === '' ? 'own-0' : slugOf(name) || `own-${String(index + 1)}`]));

const municipalityRow = (each: Area, subRegions: ReadonlyMap<string, string>): readonly string[] => {
  const geometry = areaGeometry(each);
  const [lon, lat] = pointInside(geometry) ?? [0, 0];
  const km2 = (each.landArea ?? area(geometry) / 1_000_000).toFixed(2);
  const subRegion = each.subRegion === '' ? ['Koko alue', 'Hela regionen', 'Whole region'] : [each.subRegion, each.subRegion, each.subRegion];
  return [
    each.code, each.name, each.nameSv, subRegions.get(each.subRegion) ?? '', ...subRegion, km2, '0.00', '0.00', km2,
    lat.toFixed(5), lon.toFixed(5), 'mentioned_only', OWN_SOURCE, OWN_SOURCE, OWN_SOURCE,
  ];
};

/** Areas with codes as municipalities with their borders. */
export const boundariesWork = (table: RawTable, areas: readonly RawArea[], { plan, facts }: { readonly plan: ImportPlan; readonly facts: ImportFacts }): KindWork => {
  const repairs = createRepairs();
  const reading: Reading = {
    columns: columnsOf(plan, table.columns.length), repairs, signOf: decimalSigns(table, plan), keepsRegion: plan.keepsRegion === true,
    byCode: new Map(facts.municipalities.map((each) => [each.code, each])),
    codeByName: new Map(facts.municipalities.flatMap((each) => [each.nameFi, each.nameSv, ...each.samiNames].map((name) => [foldText(name), each.code] as const))),
  };
  const byCode = new Map<string, Area>();
  const take = (row: MappedRow): RowOutcome => {
    const read = readArea(row, areas[row.index], reading);
    if ('kind' in read) return read;
    const joined = joinArea(byCode, read);
    if (joined === 'repeatedRow') return leftOut('repeatedRow');
    return joined === 'idClash' ? rejected(rejectAt(row, 'idClash', { column: reading.columns.first('code') })) : LOADED;
  };
  return {
    judge: { take },
    summary: () => ({ places: [], terms: [], repairs: repairs.counts(), things: byCode.size }),
    tables: () => {
      const all = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
      const subRegions = subRegionCodes(all);
      return new Map([
        ['municipality', writeCsv({ columns: MUNICIPALITY, rows: all.map((each) => municipalityRow(each, subRegions)) })],
        ['border', borderCsv(all)],
      ]);
    },
  };
};
