import { describe, expect, it } from 'vitest';
import { playerCommand, type PlayerPress } from '../../../src/app/stage/player-keys.ts';
import { elapsedText, stepAfter, stepWithin } from '../../../src/app/stage/player-step.ts';

const press = (key: string, part: Partial<PlayerPress> = {}): PlayerPress => ({ key, isShifted: false, isModified: false, isInField: false, isOnButton: false, ...part });

describe('keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'], ['PageDown', 'next'], [' ', 'next'], ['ArrowLeft', 'previous'], ['PageUp', 'previous'], ['Home', 'first'], ['End', 'last'],
    ['Escape', 'leave'], ['b', 'black'], ['B', 'black'], ['.', 'black'], ['n', 'notes'], ['F', 'fullScreen'],
  ] as const)('%s is %s', (key, command) => {
    expect(playerCommand(press(key))).toBe(command);
  });

  it('goes back by Shift and Space', () => {
    expect(playerCommand(press(' ', { isShifted: true }))).toBe('previous');
  });

  it('leaves fields their letters and arrows, but takes what remote controls send', () => {
    for (const key of ['ArrowRight', 'Home', 'b', 'n', ' ', 'Escape']) expect([key, playerCommand(press(key, { isInField: true }))]).toEqual([key, null]);
    expect(playerCommand(press('PageDown', { isInField: true }))).toBe('next');
  });

  it('lets Space press a button, and the browser have its own shortcuts', () => {
    expect(playerCommand(press(' ', { isOnButton: true }))).toBeNull();
    expect(playerCommand(press('ArrowRight', { isOnButton: true }))).toBe('next');
    expect(playerCommand(press('f', { isModified: true }))).toBeNull();
    expect(playerCommand(press('PageDown', { isModified: true }))).toBeNull();
    expect(playerCommand(press('x'))).toBeNull();
  });
});

describe('steps of a presentation', () => {
  it('stops at both ends', () => {
    expect(stepAfter('next', 2, 3)).toBe(3);
    expect(stepAfter('next', 3, 3)).toBe(3);
    expect(stepAfter('previous', 1, 3)).toBe(1);
    expect(stepAfter('first', 3, 3)).toBe(1);
    expect(stepAfter('last', 1, 3)).toBe(3);
    expect(stepAfter('black', 2, 3)).toBe(2);
    expect(stepWithin(9, 3)).toBe(3);
    expect(stepWithin(1, 0)).toBe(1);
  });

  it('writes the time that has passed', () => {
    expect(elapsedText(0)).toBe('0:00');
    expect(elapsedText(245_900)).toBe('4:05');
    expect(elapsedText(3_845_000)).toBe('1:04:05');
    expect(elapsedText(-5)).toBe('0:00');
  });
});
