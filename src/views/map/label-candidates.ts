import type { MunicipalityCode } from '../../schema/municipality.ts';
import { boxAround, boxHasPoint, boxHolds, boxOfPoints, boxesOverlap, grown, ringMeetsBox, type Box, type Segment } from './boxes.ts';
import { isInside, type Point, type Polygon } from './pole-of-inaccessibility.ts';

/** How a label can be written: in full, or the name alone where that saves a leader line. */
export type LabelForm = 'full' | 'name';

/** The room that a label takes in one form, px. */
export interface LabelSize {
  readonly form: LabelForm;
  readonly width: number;
  readonly height: number;
}

/** A label that wants a place. Lengths in px on screen. */
export interface LabelRequest {
  readonly code: MunicipalityCode;
  /** The forms that will do, the preferred one first; the others are only used in the municipality itself. */
  readonly sizes: readonly [LabelSize, ...LabelSize[]];
  /** Higher ones choose first, and are kept when there is no room for all. */
  readonly priority: number;
  /** The place the label belongs to. */
  readonly anchor: Point;
  readonly polygon: Polygon;
  /** Radius of a symbol at the anchor, which no label should cover; 0 without a symbol. */
  readonly symbolRadius: number;
}

/** How a label relates to its municipality: in it, over its border, or beside it with a line. */
export type LabelKind = 'inside' | 'across' | 'leader';

/** One possible place for a label; lower cost is better. */
export interface LabelCandidate {
  readonly box: Box;
  readonly kind: LabelKind;
  readonly form: LabelForm;
  readonly leader: Segment | null;
  readonly cost: number;
}

/** The surroundings of a label: where labels may stand, and what lies below them. */
export interface LabelGround {
  readonly bounds: Box;
  /** Legend, buttons: no label may touch them. */
  readonly obstacles: readonly Box[];
  readonly maxLeaderPx: number;
  readonly shapes: readonly GroundShape[];
}

/** A municipality as the ground of labels. */
export interface GroundShape {
  readonly code: MunicipalityCode;
  readonly polygon: Polygon;
  readonly box: Box;
  readonly anchor: Point;
  readonly symbolRadius: number;
}

/** The municipality of a request as ground. */
export const groundShape = ({ code, polygon, anchor, symbolRadius }: LabelRequest): GroundShape =>
  ({ code, polygon, anchor, symbolRadius, box: boxOfPoints(polygon[0] ?? []) });

const GRID = 4;
const LEADER_ANGLES = 16;
const LEADER_STEPS = 6;
const SHORTEST_LEADER = 16;
const SAMPLE = [-0.45, 0, 0.45] as const;

const centreOf = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];

const isFree = (box: Box, ground: LabelGround): boolean =>
  boxHolds(ground.bounds, box) && !ground.obstacles.some((obstacle) => boxesOverlap(obstacle, box));

const samplePoints = (box: Box): readonly Point[] => {
  const [x, y] = centreOf(box);
  return SAMPLE.flatMap((dx) => SAMPLE.map((dy): Point => [x + dx * box.width, y + dy * box.height]));
};

/** Shares of the box over its own municipality and over others. */
const coverage = (box: Box, code: MunicipalityCode, ground: LabelGround): { readonly own: number; readonly others: number } => {
  const near = ground.shapes.filter((shape) => boxesOverlap(shape.box, box));
  const points = samplePoints(box);
  const share = (shapes: readonly GroundShape[]): number =>
    points.filter((point) => shapes.some((shape) => isInside(point, shape.polygon))).length / points.length;
  return { own: share(near.filter((shape) => shape.code === code)), others: share(near.filter((shape) => shape.code !== code)) };
};

/** The name may stand on its own large circle, but not hide its own small one, and hardly another's. */
const symbolCost = (box: Box, shape: GroundShape, code: MunicipalityCode): number => {
  if (shape.code !== code) return 2.5;
  return 2 * shape.symbolRadius > box.height ? 1.2 : 2.2;
};

/** Covering another municipality's middle, or anyone's symbol, hides what the map is about. */
const hidingCost = (box: Box, code: MunicipalityCode, ground: LabelGround): number =>
  ground.shapes.reduce((cost, shape) => {
    const hidesMiddle = shape.code !== code && boxHasPoint(box, shape.anchor);
    const hidesSymbol = shape.symbolRadius > 0 && boxesOverlap(box, boxAround(shape.anchor, 2 * shape.symbolRadius, 2 * shape.symbolRadius));
    return cost + (hidesMiddle ? 2 : 0) + (hidesSymbol ? symbolCost(box, shape, code) : 0);
  }, 0);

const fitsInside = (box: Box, polygon: Polygon): boolean =>
  isInside(centreOf(box), polygon) && !polygon.some((ring) => ringMeetsBox(ring, box));

const insideCandidates = (request: LabelRequest, { form, width, height }: LabelSize, ground: LabelGround): readonly LabelCandidate[] => {
  const { anchor, polygon } = request;
  const extent = boxOfPoints(polygon[0] ?? []);
  const size = Math.hypot(extent.width, extent.height);
  const found: LabelCandidate[] = [];
  if (extent.width < width || extent.height < height) return found;
  for (let column = -GRID; column <= GRID; column += 1) {
    for (let row = -GRID; row <= GRID; row += 1) {
      const [dx, dy] = [(column * extent.width) / (3 * GRID), (row * extent.height) / (3 * GRID)];
      const box = boxAround([anchor[0] + dx, anchor[1] + dy], width, height);
      if (!fitsInside(box, polygon) || !isFree(box, ground)) continue;
      found.push({ box, kind: 'inside', form, leader: null, cost: Math.hypot(dx, dy) / size + hidingCost(box, request.code, ground) });
    }
  }
  return found;
};

const ACROSS_SHIFTS: readonly Point[] = [[0, 0], [0, -0.5], [0, 0.5], [-0.2, 0], [0.2, 0], [-0.2, -0.5], [0.2, -0.5], [-0.2, 0.5], [0.2, 0.5], [0, -1], [0, 1], [-0.35, 0], [0.35, 0]];
const LEAST_OWN_SHARE = 0.5;

const acrossCandidates = ({ anchor, code }: LabelRequest, { form, width, height }: LabelSize, ground: LabelGround): readonly LabelCandidate[] =>
  ACROSS_SHIFTS.flatMap(([dx, dy]) => {
    const box = boxAround([anchor[0] + dx * width, anchor[1] + dy * height], width, height);
    if (!isFree(box, ground)) return [];
    const { own, others } = coverage(box, code, ground);
    if (own < LEAST_OWN_SHARE) return [];
    const cost = 0.8 + 2.5 * others + 0.8 * (1 - own - others) + 0.2 * Math.hypot(dx, dy) + hidingCost(box, code, ground);
    return [{ box, kind: 'across', form, leader: null, cost }];
  });

/** The box whose nearest side lies `reach` px from the anchor in the given direction, and the line to it, from the edge of a symbol. */
const besideAnchor = ({ anchor: [x, y], sizes: [{ width, height }], symbolRadius }: LabelRequest, angle: number, reach: number): { readonly box: Box; readonly leader: Segment } => {
  const end: Point = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  const isSideways = Math.abs(Math.cos(angle)) > 0.35;
  const [shiftX, shiftY] = isSideways ? [(Math.sign(Math.cos(angle)) * width) / 2, 0] : [0, (Math.sign(Math.sin(angle)) * height) / 2];
  return { box: boxAround([end[0] + shiftX, end[1] + shiftY], width, height), leader: { from: [x + Math.cos(angle) * symbolRadius, y + Math.sin(angle) * symbolRadius], to: end } };
};

/** Share of the line, seen at a few points, that runs over municipalities other than its own. */
const foreignGround = ({ from, to }: Segment, code: MunicipalityCode, ground: LabelGround): number => {
  const points = [0.2, 0.4, 0.6, 0.8].map((share): Point => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
  return points.filter((point) => ground.shapes.some((shape) => shape.code !== code && boxHasPoint(shape.box, point) && isInside(point, shape.polygon))).length / points.length;
};

const leaderCandidates = (request: LabelRequest, ground: LabelGround): readonly LabelCandidate[] => {
  const { code, symbolRadius, sizes: [{ form }] } = request;
  const found: LabelCandidate[] = [];
  for (let turn = 0; turn < LEADER_ANGLES; turn += 1) {
    for (let step = 0; step < LEADER_STEPS; step += 1) {
      const reach = symbolRadius + SHORTEST_LEADER + ((ground.maxLeaderPx - SHORTEST_LEADER) * step) / (LEADER_STEPS - 1);
      const { box, leader } = besideAnchor(request, (turn * 2 * Math.PI) / LEADER_ANGLES, reach);
      if (!isFree(box, ground)) continue;
      const { own, others } = coverage(grown(box, 2), code, ground);
      const cost = 2 + reach / 70 + 4 * others + 1.5 * own + foreignGround(leader, code, ground) + hidingCost(box, code, ground);
      found.push({ box, kind: 'leader', form, leader, cost });
    }
  }
  return found;
};

/** Leaving out the figure costs less than a leader line, and more than lying across a border. */
const SHORT_FORM_COST = 1.4;

/** Every place worth trying for a label, the best first. Labels with ample room inside get no leader line. */
export const labelCandidates = (request: LabelRequest, ground: LabelGround): readonly LabelCandidate[] => {
  const own = request.sizes.flatMap((size, index) =>
    [...insideCandidates(request, size, ground), ...acrossCandidates(request, size, ground)]
      .map((candidate) => ({ ...candidate, cost: candidate.cost + (index === 0 ? 0 : SHORT_FORM_COST) })));
  const hasAmpleRoom = own.filter(({ kind, form }) => kind === 'inside' && form === request.sizes[0].form).length > 3;
  return [...own, ...(hasAmpleRoom ? [] : leaderCandidates(request, ground))].sort((a, b) => a.cost - b.cost);
};
