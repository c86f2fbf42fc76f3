import type { ContentChoice, KnownMunicipality, OfficialFigure, OfficialFigureKind, OfficialFigures, OfficialMissing } from '../../schema/official.ts';
import type { Cube, CubeCell, CubeDimension } from './json-stat.ts';
import { OfficialError } from './official-error.ts';
import { areaDimension, matchAreas, matchContents, matchYears, totalValue, yearDimension, type AreaMatch, type ContentMatch, type Dimension, type YearMatch } from './recognise.ts';

/** Statistics Finland's signs: not possible; not received or too uncertain; secret. */
const SIGNS: Readonly<Record<string, OfficialMissing>> = { '.': 'not_applicable', '..': 'no_data', '...': 'suppressed' };

const isPossible = (figure: OfficialFigureKind, value: number): boolean =>
  value >= 0 && (figure === 'foreignLanguageShare' ? value <= 100 : Number.isInteger(value));

/** The figure in a cell. `-` is the source's sign for an exact nought; every other cell without a value is missing. */
const valueOf = (figure: OfficialFigureKind, { value, status }: CubeCell): Pick<OfficialFigure, 'value' | 'missing'> => {
  const sign = SIGNS[status.trim()];
  if (sign !== undefined) return { value: null, missing: sign };
  if (value === null) return status.trim() === '-' ? { value: 0, missing: null } : { value: null, missing: 'no_data' };
  return isPossible(figure, value) ? { value, missing: null } : { value: null, missing: 'impossible' };
};

const dimensionOf = ({ id, label, role, categories }: CubeDimension): Dimension => ({
  code: id, text: label, isTime: role === 'time', isArea: role === 'geo', isMetric: role === 'metric',
  values: categories.map((category) => ({ code: category.code, text: category.label })),
});

interface Axes {
  readonly area: number;
  readonly year: number;
  readonly contents: number;
  /** Index in each dimension, for those that are none of the three. */
  readonly fixed: readonly number[];
}

const axesOf = (dimensions: readonly Dimension[], { contents: choices, known, place }: Question): Axes => {
  const detail = dimensions.map(({ text }) => text).join(', ');
  const year = yearDimension(dimensions);
  if (year === null) throw new OfficialError('noYear', { place, detail });
  const contents = dimensions.find((dimension) => matchContents(dimension, choices) !== null);
  if (contents === undefined) throw new OfficialError('noContents', { place, detail });
  const area = areaDimension(dimensions.filter((dimension) => dimension !== year && dimension !== contents), known);
  if (area === null) throw new OfficialError('noArea', { place, detail });
  const fixed = dimensions.map((dimension) => {
    if (dimension === year || dimension === contents || dimension === area || dimension.values.length === 1) return 0;
    const total = totalValue(dimension);
    if (total === null) throw new OfficialError('extraVariable', { place, detail: dimension.text });
    return dimension.values.findIndex(({ code }) => code === total);
  });
  return { area: dimensions.indexOf(area), year: dimensions.indexOf(year), contents: dimensions.indexOf(contents), fixed };
};

/** What is looked for in an answer. */
export interface Question {
  readonly contents: readonly ContentChoice[];
  readonly known: readonly KnownMunicipality[];
  /** Address or file, for faults. */
  readonly place: string;
}

const figuresOf = (cube: Cube, axes: Axes, found: { readonly areas: readonly AreaMatch[]; readonly years: readonly YearMatch[]; readonly contents: readonly ContentMatch[] }): readonly OfficialFigure[] => {
  const indexIn = (axis: number, value: string): number => cube.dimensions[axis]?.categories.findIndex(({ code }) => code === value) ?? 0;
  return found.areas.flatMap((area) => found.years.flatMap((year) => found.contents.map((content): OfficialFigure => {
    const indices = axes.fixed.with(axes.area, indexIn(axes.area, area.value)).with(axes.year, indexIn(axes.year, year.value)).with(axes.contents, indexIn(axes.contents, content.value));
    return { figure: content.figure, code: area.code, year: year.year, ...valueOf(content.figure, cube.cellAt(indices)), isPreliminary: year.isPreliminary };
  })));
};

/** The figures of the package's municipalities in an answer. Throws an `OfficialError` that names what is not in it. */
export const cubeFigures = (cube: Cube, question: Question): Omit<OfficialFigures, 'tableId'> => {
  const dimensions = cube.dimensions.map(dimensionOf);
  const axes = axesOf(dimensions, question);
  const pick = <Match>(axis: number, match: (dimension: Dimension) => Match): Match | null => {
    const dimension = dimensions[axis];
    return dimension === undefined ? null : match(dimension);
  };
  const areas = pick(axes.area, (dimension) => matchAreas(dimension, question.known)) ?? [];
  if (areas.length === 0) throw new OfficialError('noMunicipality', { place: question.place });
  const years = pick(axes.year, matchYears) ?? [];
  const contents = pick(axes.contents, (dimension) => matchContents(dimension, question.contents)) ?? [];
  const present = new Set(areas.map(({ code }) => code));
  return {
    title: cube.label, updated: cube.updated, origin: question.place,
    figures: figuresOf(cube, axes, { areas, years, contents }),
    absent: question.known.map(({ code }) => code).filter((code) => !present.has(code)),
    otherNames: areas.flatMap(({ code, otherName }) => (otherName === null ? [] : [{ code, name: otherName }])),
  };
};
