import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** What a picture of municipalities tells of the pointer. */
export interface AreaPointer {
  /** The pointer is over a municipality, or over none; with its place on the stage, px. */
  readonly onPoint: (code: MunicipalityCode | null, place: Point) => void;
  readonly onPress: (code: MunicipalityCode | null) => void;
}

/** A place for "the pointer has left". */
export const OUTSIDE_OF_AREAS: Point = [0, 0];

/** The municipality of the nearest element that carries `data-code`; `null` for none. */
export const codeUnder = (target: EventTarget | null): MunicipalityCode | null =>
  target instanceof Element ? (target.closest('[data-code]')?.getAttribute('data-code') ?? null) : null;
