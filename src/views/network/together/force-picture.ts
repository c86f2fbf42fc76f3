import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import type { BodyPair, CollaboratingBody } from '../../../analysis/collaboration.ts';
import { forceLayout, type LayoutSize, type Point } from '../../../analysis/force-layout.ts';
import type { BodyGroup } from './body-group.ts';
import { tieClass } from './matrix-model.ts';
import type { BodyNames } from './together-facts.ts';

/** A body as the picture draws it, px. */
export interface PictureNode extends Point {
  readonly id: string;
  /** Of the circle that is as large as the shape. */
  readonly radius: number;
  /** From the middle to the farthest point of the shape, or of the ring around a member. */
  readonly reach: number;
}

export interface PictureLink {
  readonly a: PictureNode;
  readonly b: PictureNode;
  readonly projects: number;
}

/** Bodies and their ties; bodies without a tie to another in the picture are listed below. */
export interface ForcePicture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  /** Bodies without a tie in the picture; they are the last of `nodes` too. */
  readonly isolated: readonly string[];
  readonly width: number;
  /** Height of the part with ties, 0 without any; and of the whole picture. */
  readonly tiedHeight: number;
  readonly height: number;
}

const SHAPES: Readonly<Record<BodyGroup, SymbolType>> = {
  municipality: symbolSquare, education: symbolCircle, association: symbolTriangle, public: symbolDiamond, other: symbolCross,
};

/** From the middle to the farthest point, for a radius of 1. */
const REACHES: Readonly<Record<BodyGroup, number>> = { municipality: 1.26, education: 1, association: 1.56, public: 1.65, other: 1.26 };

/** Room for the ring around a member, px. */
const RING = 4;

/** The outline of a group's shape around the origin: all shapes of one radius cover as much as its circle. */
export const shapePath = (group: BodyGroup, radius: number): string => symbol(SHAPES[group], Math.PI * radius * radius)() ?? '';

/** Area follows the number of projects. */
const radiusOf = ({ parts }: CollaboratingBody, isNarrow: boolean): number => (isNarrow ? 3 + 1.6 * Math.sqrt(parts.length) : 4 + 2.4 * Math.sqrt(parts.length));

const sizeOf = (nodes: number, isNarrow: boolean): LayoutSize => {
  if (isNarrow) return { width: 360, height: nodes <= 12 ? 300 : nodes <= 60 ? 460 : 620 };
  return { width: 900, height: nodes <= 12 ? 360 : nodes <= 60 ? 600 : 760 };
};

/** Measures of the list of bodies without ties, px; the words above it need the first. */
const REST = { words: 30, row: 26, column: 176, middle: 18, radiusMost: 7 };

type Extent = Pick<PictureNode, 'id' | 'radius' | 'reach'>;

const extentOf = ({ id }: CollaboratingBody, radius: number, { groupOf, isMember }: Pick<BodyNames, 'groupOf' | 'isMember'>): Extent =>
  ({ id, radius, reach: radius * REACHES[groupOf(id)] + (isMember(id) ? RING : 0) });

const restNodes = (extents: readonly Extent[], top: number, width: number): readonly PictureNode[] => {
  const columns = Math.max(1, Math.floor(width / REST.column));
  return extents.map((extent, index) => ({
    ...extent,
    x: REST.middle + REST.column * (index % columns),
    y: top + REST.words + REST.row * (0.5 + Math.floor(index / columns)),
  }));
};

/** Places bodies by their ties. The same bodies and ties give the same picture. */
export const forcePicture = (bodies: readonly CollaboratingBody[], pairs: readonly BodyPair[], { names, isNarrow }: { readonly names: Pick<BodyNames, 'groupOf' | 'isMember'>; readonly isNarrow: boolean }): ForcePicture => {
  const tied = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const joined = bodies.filter(({ id }) => tied.has(id));
  const rest = bodies.filter(({ id }) => !tied.has(id));
  const size = sizeOf(joined.length, isNarrow);
  const tiedHeight = joined.length === 0 ? 0 : size.height;
  const extents = joined.map((body) => extentOf(body, radiusOf(body, isNarrow), names));
  const places = forceLayout(
    extents.map(({ id, reach }) => ({ id, radius: reach })),
    pairs.map(({ a, b, projects }) => ({ source: a, target: b, weight: projects.length })),
    size,
  );
  const nodes = extents.flatMap((extent): readonly PictureNode[] => {
    const place = places.get(extent.id);
    return place === undefined ? [] : [{ ...extent, ...place }];
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const below = restNodes(rest.map((body) => extentOf(body, Math.min(REST.radiusMost, radiusOf(body, isNarrow)), names)), tiedHeight, size.width);
  return {
    nodes: [...nodes, ...below],
    links: pairs.flatMap(({ a, b, projects }): readonly PictureLink[] => {
      const [from, to] = [byId.get(a), byId.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, projects: projects.length }];
    }),
    isolated: rest.map(({ id }) => id),
    width: size.width,
    tiedHeight,
    height: below.reduce((most, { y }) => Math.max(most, y + REST.row / 2), tiedHeight),
  };
};

/** Width of a line by its class of common projects, px. */
export const TIE_WIDTHS = [1, 1.8, 2.8, 4.2, 6.5] as const;

/** One path for all lines of each class. */
export const linksPaths = (links: readonly PictureLink[]): readonly string[] => TIE_WIDTHS.map((_, index) => links
  .filter(({ projects }) => tieClass(projects) === index)
  .map(({ a, b }) => `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`).join(''));
