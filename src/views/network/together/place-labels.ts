import type { PictureNode } from './force-picture.ts';
import { textWidth } from './text-width.ts';

/** A name's text: its anchor point and its baseline, px. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A node that wants a name. */
export interface Wish {
  readonly node: PictureNode;
  readonly words: string;
  /** Is its name written even where it covers something? */
  readonly isForced: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far letters of 12 px reach above and below the baseline, px. */
const LETTER = { above: 11, below: 4 };

const placesAround = ({ x, y, reach }: PictureNode): readonly LabelPlace[] => {
  const [near, slant] = [reach + 4, reach * 0.75 + 3];
  return [
    { x: x + near, y: y + 4, anchor: 'start' },
    { x: x - near, y: y + 4, anchor: 'end' },
    { x, y: y - near - 1, anchor: 'middle' },
    { x, y: y + near + 10, anchor: 'middle' },
    { x: x + slant, y: y - slant + 2, anchor: 'start' },
    { x: x + slant, y: y + slant + 8, anchor: 'start' },
    { x: x - slant, y: y - slant + 2, anchor: 'end' },
    { x: x - slant, y: y + slant + 8, anchor: 'end' },
  ];
};

const boxOf = ({ x, y, anchor }: LabelPlace, words: string): Box => {
  const width = textWidth(words);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - LETTER.above, bottom: y + LETTER.below };
};

const nodeBox = ({ x, y, reach }: PictureNode): Box => ({ left: x - reach - 1, right: x + reach + 1, top: y - reach - 1, bottom: y + reach + 1 });

const common = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Places for names beside their nodes, in the order of the wishes: a name is left out where it would cover a node, a
 * name placed before it or the picture's edge, unless it is forced; then it covers as little as it can.
 */
export const placeLabels = (wishes: readonly Wish[], nodes: readonly PictureNode[], { width, height }: { readonly width: number; readonly height: number }): ReadonlyMap<string, LabelPlace> => {
  const far = 1e4;
  const edges: readonly Box[] = [
    { left: -far, right: 0, top: -far, bottom: far }, { left: width, right: width + far, top: -far, bottom: far },
    { left: -far, right: far, top: -far, bottom: 0 }, { left: -far, right: far, top: height, bottom: height + far },
  ];
  const taken: Box[] = [...edges];
  const boxes = nodes.map((node) => ({ id: node.id, box: nodeBox(node) }));
  const places = new Map<string, LabelPlace>();
  for (const { node, words, isForced } of wishes) {
    const choices = placesAround(node).map((place) => {
      const box = boxOf(place, words);
      const covered = taken.reduce((sum, other) => sum + common(box, other), 0) + boxes.reduce((sum, other) => sum + (other.id === node.id ? 0 : common(box, other.box)), 0);
      return { place, box, covered };
    });
    const best = choices.reduce((least, choice) => (choice.covered < least.covered ? choice : least));
    if (best.covered > 0 && !isForced) continue;
    taken.push(best.box);
    places.set(node.id, best.place);
  }
  return places;
};
