import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxHolds, boxesOverlap, segmentMeetsBox, type Box } from '../../../src/views/map/boxes.ts';
import type { LabelRequest } from '../../../src/views/map/label-candidates.ts';
import { createLabelKeeper } from '../../../src/views/map/label-keeper.ts';
import { layoutLabels, type LabelFrame, type PlacedLabel } from '../../../src/views/map/label-layout.ts';
import { labelQuestion, placeLabels, screenShapes, type LabelQuestion } from '../../../src/views/map/overlay-model.ts';
import { paint } from '../../../src/views/map/paint.ts';
import type { Point } from '../../../src/views/map/pole-of-inaccessibility.ts';
import { svgShapes } from '../../../src/views/map/svg-map-model.ts';
import { estimatedTextWidth } from '../../../src/views/map/text-width.ts';
import { answerTo, dataset, laplandAlone, viewOf } from './lapland.ts';

const square = ([x, y]: Point, half: number): LabelRequest['polygon'] => [[[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]]];

const request = (code: string, anchor: Point, change: Partial<LabelRequest> & { readonly half?: number } = {}): LabelRequest => ({
  code, anchor, priority: 0, symbolRadius: 0,
  polygon: square(anchor, change.half ?? 20),
  sizes: [{ form: 'full', width: 60, height: 28 }, { form: 'name', width: 60, height: 14 }],
  ...change,
});

const frame: LabelFrame = { bounds: { x: 0, y: 0, width: 600, height: 400 }, obstacles: [], maxLeaderPx: 100 };

const anyRequests = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), half: fc.integer({ min: 3, max: 60 }), width: fc.integer({ min: 10, max: 90 }), priority: fc.integer({ min: 0, max: 5 }), symbolRadius: fc.constantFrom(0, 0, 12) }),
  { maxLength: 14 },
).map((places) => places.map(({ x, y, half, width, priority, symbolRadius }, index) =>
  request(String(index).padStart(3, '0'), [x, y], { half, priority, symbolRadius, sizes: [{ form: 'full', width, height: 28 }, { form: 'name', width: Math.max(8, width - 6), height: 14 }] })));
const anyObstacles = fc.array(fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 350 }), width: fc.integer({ min: 10, max: 250 }), height: fc.integer({ min: 10, max: 200 }) }), { maxLength: 2 });

const faults = (labels: readonly PlacedLabel[], { bounds, obstacles }: LabelFrame): readonly string[] => labels.flatMap((label, index) => [
  ...(boxHolds(bounds, label.box) ? [] : [`${label.code} leaves the picture`]),
  ...obstacles.filter((obstacle) => boxesOverlap(obstacle, label.box)).map(() => `${label.code} on an obstacle`),
  ...labels.slice(index + 1).filter((other) => boxesOverlap(other.box, label.box)).map((other) => `${label.code} on ${other.code}`),
  ...labels.filter((other) => other !== label && label.leader !== null && segmentMeetsBox(label.leader, other.box)).map((other) => `${label.code}'s line through ${other.code}`),
]);

describe('places for labels', () => {
  it('never overlap, whatever is asked', () => {
    fc.assert(fc.property(anyRequests, anyObstacles, (requests, obstacles) => {
      const surroundings = { ...frame, obstacles };
      expect(faults(layoutLabels(requests, surroundings), surroundings)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('depend on nothing but the input, and not on its order', () => {
    fc.assert(fc.property(anyRequests, (requests) => {
      expect(layoutLabels([...requests].reverse(), frame)).toEqual(layoutLabels(requests, frame));
    }), { numRuns: 25 });
  });

  it('move with everything else', () => {
    fc.assert(fc.property(anyRequests, fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }), (requests, dx, dy) => {
      const move = ([x, y]: Point): Point => [x + dx, y + dy];
      const moved = requests.map((each) => ({ ...each, anchor: move(each.anchor), polygon: each.polygon.map((ring) => ring.map(move)) }));
      const there = layoutLabels(moved, { ...frame, bounds: { ...frame.bounds, x: dx, y: dy } });
      const back = there.map(({ code, box }) => [code, Math.round((box.x - dx) * 100), Math.round((box.y - dy) * 100)]);
      expect(back).toEqual(layoutLabels(requests, frame).map(({ code, box }) => [code, Math.round(box.x * 100), Math.round(box.y * 100)]));
    }), { numRuns: 25 });
  });

  it('are inside where there is room, and beside it with a line where there is not', () => {
    const [roomy, tiny] = layoutLabels([request('001', [200, 200], { half: 60 }), request('002', [400, 200], { half: 4 })], frame);
    expect([roomy?.kind, roomy?.form, roomy?.leader]).toEqual(['inside', 'full', null]);
    expect([tiny?.kind, tiny?.form]).toEqual(['leader', 'full']);
    expect(tiny?.leader?.from).toEqual([400, 200]);
  });

  it('leave out the figure where only the name fits inside', () => {
    const [label] = layoutLabels([request('001', [200, 200], { polygon: [[[160, 191], [240, 191], [240, 209], [160, 209]]] })], frame);
    expect([label?.kind, label?.form]).toEqual(['inside', 'name']);
  });

  it('keep the most important when there is not room for all', () => {
    const narrow: LabelFrame = { ...frame, bounds: { x: 0, y: 0, width: 64, height: 32 } };
    const crowd = ['001', '002', '003'].map((code, index) => request(code, [32, 16], { half: 40, priority: index, sizes: [{ form: 'full', width: 60, height: 28 }] }));
    expect(layoutLabels(crowd, narrow).map(({ code }) => code)).toEqual(['003']);
  });

  it('are none for nobody', () => {
    expect(layoutLabels([], frame)).toEqual([]);
  });
});

const geometry = laplandAlone();
const texts = new Map(dataset.municipalities.map(({ code, name }) => [code, { name: name.fi, figure: '12,3' }]));

const questionAt = (size: { readonly width: number; readonly height: number }, left: number, obstacles: readonly Box[]): LabelQuestion => {
  const shapes = screenShapes(geometry, svgShapes(geometry, size, { top: 14, right: 14, bottom: 18, left }).project);
  return labelQuestion({ shapes, size, obstacles, texts, textWidth: estimatedTextWidth, paint: paint(answerTo(), { view: viewOf(), scheme: 'light' }) });
};

describe('labels of Lapland', () => {
  const legend: Box = { x: 0, y: 190, width: 300, height: 320 };
  const wide = questionAt({ width: 866, height: 516 }, 360, [legend]);

  it('are all there on a wide screen, the crowded south-west with lines', () => {
    const labels = placeLabels(wide, null);
    expect(labels).toHaveLength(21);
    expect(faults(labels, wide.frame)).toEqual([]);
    const withLine = labels.filter(({ kind }) => kind === 'leader').map(({ code }) => code);
    expect(withLine).toContain('240');
  });

  it('are fewer rather than on top of each other on a small one, the largest gaps first', () => {
    const small = questionAt({ width: 200, height: 240 }, 10, []);
    const labels = placeLabels(small, null);
    expect(faults(labels, small.frame)).toEqual([]);
    expect(labels.length).toBeLessThan(21);
    expect(labels.map(({ code }) => code)).toEqual(expect.arrayContaining(['698', '148']));
  });

  it('have the selected one among them, however little room there is', () => {
    const small = questionAt({ width: 150, height: 180 }, 10, []);
    const codes = placeLabels(small, null).map(({ code }) => code);
    const missing = dataset.municipalities.find(({ code }) => !codes.includes(code));
    if (missing === undefined) throw new Error('Everything fits: the test says nothing.');
    expect(placeLabels(small, missing.code).map(({ code }) => code)).toContain(missing.code);
  });

  it('stay where they are when another sentence has other figures', () => {
    const keep = createLabelKeeper();
    const before = keep(wide, null, false);
    const otherGaps = { ...wide, requests: wide.requests.map((each, index) => ({ ...each, priority: index })) };
    expect(keep(otherGaps, null, false)).toBe(before);
  });

  it('go with their municipality while the map moves, and are placed anew at rest', () => {
    const keep = createLabelKeeper();
    const before = keep(wide, null, false);
    const moved = questionAt({ width: 866, height: 516 }, 400, [legend]);
    const during = keep(moved, null, true);
    const shift = (moved.requests[0]?.anchor[0] ?? 0) - (wide.requests[0]?.anchor[0] ?? 0);
    const first = before.find(({ code }) => code === wide.requests[0]?.code);
    expect(during[0]?.box.x).toBeCloseTo((first?.box.x ?? 0) + shift, 6);
    expect(keep(moved, null, false)).toEqual(placeLabels(moved, null));
  });
});
