import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { boxesOverlap, type Box } from './boxes.ts';
import type { Size } from './map-projection.ts';

/** The stage of the map and what stands on it, in px. */
export interface MapRoom {
  readonly size: Size;
  /** Legend and buttons that lie over the stage. */
  readonly obstacles: readonly Box[];
}

const UNMEASURED: MapRoom = { size: { width: 800, height: 520 }, obstacles: [] };

/** Elements with this attribute are kept clear of municipalities and labels. */
export const OBSTACLE_ATTRIBUTE = 'data-map-obstacle';

/** Boxes are rounded outwards to this many px, so that a legend that grows by a word does not move the map. */
const GRAIN = 16;

const boxWithin = (element: Element, origin: DOMRect): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.floor((left - origin.left) / GRAIN) * GRAIN, Math.floor((top - origin.top) / GRAIN) * GRAIN];
  return { x, y, width: Math.ceil((right - origin.left) / GRAIN) * GRAIN - x, height: Math.ceil((bottom - origin.top) / GRAIN) * GRAIN - y };
};

const measure = (frame: Element, stage: Element): MapRoom => {
  const origin = stage.getBoundingClientRect();
  const size = { width: Math.round(origin.width), height: Math.round(origin.height) };
  if (size.width === 0 || size.height === 0) return UNMEASURED;
  const boxes = [...frame.querySelectorAll(`[${OBSTACLE_ATTRIBUTE}]`)].map((element) => boxWithin(element, origin));
  return { size, obstacles: boxes.filter((box) => boxesOverlap(box, { x: 0, y: 0, ...size })) };
};

/** Measures the stage and the obstacles inside the frame, and follows their changes. */
export const useMapRoom = (frame: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>): MapRoom => {
  const [room, setRoom] = useState(UNMEASURED);
  const current = useRef(UNMEASURED);
  useLayoutEffect(() => {
    const [frameElement, stageElement] = [frame.current, stage.current];
    if (frameElement === null || stageElement === null) return undefined;
    const update = (): void => {
      const next = measure(frameElement, stageElement);
      const before = current.current;
      const isSameSize = next.size.width === before.size.width && next.size.height === before.size.height;
      const isSame = isSameSize && JSON.stringify(next.obstacles) === JSON.stringify(before.obstacles);
      if (isSame) return;
      current.current = { size: isSameSize ? before.size : next.size, obstacles: next.obstacles };
      setRoom(current.current);
    };
    update();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(update);
    for (const element of [stageElement, ...frameElement.querySelectorAll(`[${OBSTACLE_ATTRIBUTE}]`)]) observer.observe(element);
    return () => { observer.disconnect(); };
  });
  return room;
};
