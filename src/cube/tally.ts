import type { PlaceTally, PlaceWeights } from '../schema/selection.ts';
import type { SetColumn } from './set-column.ts';

/** The selected projects, what each adds where, and which municipalities are compared. */
export interface TallyInput {
  readonly selected: Uint32Array;
  readonly weights: PlaceWeights;
  /** 1 for a municipality of the frame, by its index in the dataset. */
  readonly frame: Uint8Array;
}

const projectsReaching = ({ selected, weights }: TallyInput, place: number): readonly number[] => {
  const { offsets, places } = weights;
  const projects: number[] = [];
  for (const project of selected) {
    const end = offsets[project + 1] ?? 0;
    for (let entry = offsets[project] ?? 0; entry < end; entry += 1) if (places[entry] === place) projects.push(project);
  }
  return projects;
};

const createProjectLists = (input: TallyInput): PlaceTally['projectsAt'] => {
  const lists = new Map<number, readonly number[]>();
  return (place) => {
    const list = lists.get(place) ?? projectsReaching(input, place);
    lists.set(place, list);
    return list;
  };
};

/** Sums of weights and of squared weights, and distinct projects, for each municipality. */
export const tallyProjects = (input: TallyInput): PlaceTally => {
  const { selected, frame } = input;
  const { offsets, places, weights } = input.weights;
  const counts = new Uint32Array(frame.length);
  const supplies = new Float64Array(frame.length);
  const squares = new Float64Array(frame.length);
  let distinctInFrame = 0;
  for (const project of selected) {
    const end = offsets[project + 1] ?? 0;
    let isInFrame = 0;
    for (let entry = offsets[project] ?? 0; entry < end; entry += 1) {
      const place = places[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
      supplies[place] = (supplies[place] ?? 0) + weight;
      squares[place] = (squares[place] ?? 0) + weight * weight;
      isInFrame |= frame[place] ?? 0;
    }
    distinctInFrame += isInFrame;
  }
  return { counts, supplies, squares, distinctInFrame, projectsAt: createProjectLists(input) };
};

/**
 * Distinct values of a column among the selected projects that reach each municipality.
 * `ignored` values are no values, such as a fund that is not stated.
 */
export const tallyValues = (input: TallyInput, column: SetColumn, ignored: readonly string[]): PlaceTally => {
  const { selected, frame } = input;
  const { offsets, places } = input.weights;
  const width = column.values.length;
  const seen = new Uint8Array(frame.length * width);
  for (const project of selected) {
    const set = column.sets[column.codes[project] ?? 0];
    if (set === undefined) continue;
    const end = offsets[project + 1] ?? 0;
    for (let entry = offsets[project] ?? 0; entry < end; entry += 1) {
      const row = (places[entry] ?? 0) * width;
      for (const value of set) seen[row + value] = 1;
    }
  }
  const counted = column.values.flatMap((value, index) => (ignored.includes(value) ? [] : [index]));
  const isSeen = (place: number, value: number): boolean => seen[place * width + value] === 1;
  const counts = Uint32Array.from(frame, (_, place) => counted.filter((value) => isSeen(place, value)).length);
  const framed = Array.from(frame.keys()).filter((place) => frame[place] === 1);
  return {
    counts,
    supplies: Float64Array.from(counts),
    squares: Float64Array.from(counts),
    distinctInFrame: counted.filter((value) => framed.some((place) => isSeen(place, value))).length,
    projectsAt: createProjectLists(input),
  };
};
