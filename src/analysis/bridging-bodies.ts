import type { Collaboration } from './collaboration.ts';

/** A body that holds others together. */
export interface BridgingBody {
  readonly id: string;
  /** Bodies that would be tied to the rest of its component no longer if the body were away: all outside the largest part left. */
  readonly cutOff: number;
}

/** Sizes of the parts into which the neighbours' component falls when node `gone` is away. */
const partsWithout = (gone: number, neighbours: readonly (readonly number[])[]): readonly number[] => {
  const seen = new Uint8Array(neighbours.length);
  seen[gone] = 1;
  return (neighbours[gone] ?? []).flatMap((start) => {
    if (seen[start] === 1) return [];
    seen[start] = 1;
    const part = [start];
    for (const node of part) { // grows while it is walked through
      for (const next of neighbours[node] ?? []) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        part.push(next);
      }
    }
    return [part.length];
  });
};

/**
 * Cut vertices of the graph of common projects (Harary 1969, ch. 3): bodies without which some of their component would
 * no longer be tied to the others, found by taking each away in turn. Most cut off first; a body that all others can do without is none.
 */
export const bridgingBodies = ({ bodies }: Pick<Collaboration, 'bodies'>): readonly BridgingBody[] => {
  const indices = new Map(bodies.map(({ id }, index) => [id, index]));
  const neighbours = bodies.map(({ partners }) => partners.flatMap(({ id }) => indices.get(id) ?? []));
  return bodies.map(({ id }, index) => {
    const parts = partsWithout(index, neighbours);
    return { id, cutOff: parts.reduce((sum, size) => sum + size, 0) - Math.max(0, ...parts) };
  }).filter(({ cutOff }) => cutOff > 0).sort((a, b) => b.cutOff - a.cutOff);
};
