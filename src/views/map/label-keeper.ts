import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { LabelRequest } from './label-candidates.ts';
import type { PlacedLabel } from './label-layout.ts';
import { placeLabels, type LabelQuestion } from './overlay-model.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** Gives labels their places; remembers the last ones. */
export type LabelKeeper = (question: LabelQuestion, selected: MunicipalityCode | null, isMoving: boolean) => readonly PlacedLabel[];

/** Everything on which the places depend but importance, which matters only when some label is left out. */
const questionKey = ({ requests, frame }: LabelQuestion): string => {
  const requestKey = ({ code, sizes, anchor, symbolRadius }: LabelRequest): string =>
    [code, ...sizes.flatMap(({ width, height }) => [width, height]), ...anchor, symbolRadius].map((part) => (typeof part === 'number' ? part.toFixed(2) : part)).join(' ');
  return JSON.stringify([requests.map(requestKey), frame]);
};

/** The label as far from its municipality as before, wherever that has moved. */
const movedLabel = (label: PlacedLabel, [dx, dy]: Point): PlacedLabel => ({
  ...label,
  box: { ...label.box, x: label.box.x + dx, y: label.box.y + dy },
  leader: label.leader === null ? null : {
    from: [label.leader.from[0] + dx, label.leader.from[1] + dy],
    to: [label.leader.to[0] + dx, label.leader.to[1] + dy],
  },
});

/**
 * Keeps labels calm and cheap. While the map moves, each goes with its municipality and none is
 * placed anew; at rest they are placed anew only when something that matters has changed.
 */
export const createLabelKeeper = (): LabelKeeper => {
  let key = '';
  let placed: readonly PlacedLabel[] = [];
  let anchors: ReadonlyMap<MunicipalityCode, Point> = new Map();
  return (question, selected, isMoving) => {
    if (isMoving && placed.length > 0) {
      return question.requests.flatMap(({ code, anchor }) => {
        const [label, from] = [placed.find((each) => each.code === code), anchors.get(code)];
        return label === undefined || from === undefined ? [] : [movedLabel(label, [anchor[0] - from[0], anchor[1] - from[1]])];
      });
    }
    const nextKey = questionKey(question);
    const isComplete = placed.length === question.requests.length;
    if (nextKey !== key || !isComplete) {
      key = nextKey;
      placed = placeLabels(question, selected);
      anchors = new Map(question.requests.map(({ code, anchor }) => [code, anchor]));
    }
    return placed;
  };
};
