import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';

/** Something to be placed, with the radius that it takes up, px. */
export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
}

/** A tie between two nodes; the stronger, the closer together they come to stand. */
export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface LayoutSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  x: number;
  y: number;
}

interface Tie extends SimulationLinkDatum<Body> {
  readonly weight: number;
}

/** How fast the simulation cools: about 135 steps to rest, and half as many for a large picture, where a step takes longer. */
const coolingOf = (nodes: number): number => (nodes <= 100 ? 0.05 : 0.1);

/** Most room that a node is thought to have each way, px. */
const MOST_SPREAD = 150;

/** Length of a single tie and strength of repulsion, in parts of a node's room: short ties keep groups from growing into one another. */
const TIE_LENGTH = 0.35;
const REPULSION = 2.6;

/** Pull to the middle, which holds parts without a tie between them together. */
const GRAVITY = 0.04;

/** Room between two nodes, px. */
const CLEARANCE = 4;

/** Most that the fitting enlarges: a few nodes stay together in the middle. */
const MOST_STRETCH = 1.6;

/** Positions moved and stretched so that all nodes lie inside the picture and use its room. */
const fitted = (bodies: readonly Body[], { width, height }: LayoutSize): void => {
  const edge = Math.max(0, ...bodies.map(({ radius }) => radius)) + 2;
  const stretch = (axis: 'x' | 'y', size: number): void => {
    const values = bodies.map((body) => body[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(0, size - 2 * edge);
    const scale = high === low ? 0 : Math.min(MOST_STRETCH, room / (high - low));
    for (const body of bodies) body[axis] = size / 2 + (body[axis] - (low + high) / 2) * scale;
  };
  stretch('x', width);
  stretch('y', height);
};

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** Pushes apart what the fitting brought together; nothing leaves the picture. */
const settled = (bodies: Body[], { width, height }: LayoutSize): void => {
  const apart = forceSimulation(bodies).alphaDecay(0).velocityDecay(0.6).force('apart', forceCollide<Body>(({ radius }) => radius + CLEARANCE).iterations(2)).stop();
  for (let step = 0; step < 24; step += 1) {
    apart.tick();
    for (const body of bodies) {
      body.x = clamp(body.x, body.radius + 2, width - body.radius - 2);
      body.y = clamp(body.y, body.radius + 2, height - body.radius - 2);
    }
  }
};

/**
 * Places nodes by forces (d3-force: Fruchterman and Reingold's idea with velocity Verlet steps): ties pull, all else
 * repels. Run to rest at once; starting places and chance are d3's own, fixed ones, so the same input gives the same
 * places. Without nodes there are none; a tie to an unknown node is left out.
 */
export const forceLayout = (nodes: readonly LayoutNode[], links: readonly LayoutLink[], size: LayoutSize): ReadonlyMap<string, Point> => {
  if (nodes.length === 0) return new Map();
  const bodies = nodes.map(({ id, radius }): Body => ({ id, radius, x: Number.NaN, y: Number.NaN }));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ties = links.flatMap(({ source, target, weight }): Tie[] => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, weight }];
  });
  const spread = Math.min(MOST_SPREAD, Math.sqrt((size.width * size.height) / nodes.length));
  const cooling = coolingOf(nodes.length);
  forceSimulation(bodies)
    .alphaDecay(cooling)
    .force('ties', forceLink<Body, Tie>(ties).distance(({ weight }) => (spread * TIE_LENGTH) / Math.sqrt(weight)))
    .force('repel', forceManyBody<Body>().strength(-spread * REPULSION).distanceMax(spread * 5))
    .force('x', forceX<Body>(0).strength(GRAVITY))
    .force('y', forceY<Body>(0).strength(GRAVITY * Math.max(1, size.width / size.height)))
    .force('apart', forceCollide<Body>(({ radius }) => radius + CLEARANCE))
    .stop()
    .tick(Math.ceil(Math.log(0.001) / Math.log(1 - cooling)));
  fitted(bodies, size);
  settled(bodies, size);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
};
