import { useCallback, useState } from 'react';
import type { GanttLane } from './gantt-lanes.ts';

/** Lanes of documents' facts are closed at first: the projects of the sentence come first. */
const opensAtFirst = ({ role }: GanttLane): boolean => role !== 'calls' && role !== 'targets';

/** Which lanes are open; those that were never touched are as they are at first. */
export const useOpenLanes = (): {
  readonly isOpen: (lane: GanttLane) => boolean;
  readonly onToggle: (lane: GanttLane) => void;
  readonly onAll: (lanes: readonly GanttLane[], isOpen: boolean) => void;
} => {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = useCallback((lane: GanttLane): boolean => touched.get(lane.key) ?? opensAtFirst(lane), [touched]);
  const onToggle = useCallback((lane: GanttLane): void => {
    setTouched((before) => new Map([...before, [lane.key, !(before.get(lane.key) ?? opensAtFirst(lane))]]));
  }, []);
  const onAll = useCallback((lanes: readonly GanttLane[], next: boolean): void => {
    setTouched((before) => new Map([...before, ...lanes.map(({ key }) => [key, next] as const)]));
  }, []);
  return { isOpen, onToggle, onAll };
};
