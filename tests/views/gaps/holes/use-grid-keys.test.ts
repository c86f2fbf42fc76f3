import { describe, expect, it } from 'vitest';
import { placeAfterKey } from '../../../../src/views/gaps/holes/use-grid-keys.ts';

const SIZE = { rows: 3, columns: 5 };

describe('keys of the grid', () => {
  it.each([
    [{ name: 'ArrowRight', ctrl: false }, [1, 2], [1, 3]],
    [{ name: 'ArrowRight', ctrl: false }, [1, 4], [1, 4]],
    [{ name: 'ArrowLeft', ctrl: false }, [1, 2], [1, 1]],
    [{ name: 'ArrowLeft', ctrl: false }, [1, 0], [1, 0]],
    [{ name: 'ArrowUp', ctrl: false }, [0, 2], [0, 2]],
    [{ name: 'ArrowUp', ctrl: false }, [2, 2], [1, 2]],
    [{ name: 'ArrowDown', ctrl: false }, [1, 2], [2, 2]],
    [{ name: 'ArrowDown', ctrl: false }, [2, 2], [2, 2]],
    [{ name: 'Home', ctrl: false }, [1, 2], [1, 0]],
    [{ name: 'End', ctrl: false }, [1, 2], [1, 4]],
    [{ name: 'Home', ctrl: true }, [1, 2], [0, 0]],
    [{ name: 'End', ctrl: true }, [1, 2], [2, 4]],
    [{ name: 'PageUp', ctrl: false }, [1, 2], [0, 2]],
    [{ name: 'PageDown', ctrl: false }, [1, 2], [2, 2]],
  ] as const)('%j leads from %j to %j', (key, from, to) => {
    expect(placeAfterKey({ row: from[0], column: from[1] }, key, SIZE)).toEqual({ row: to[0], column: to[1] });
  });

  it.each(['Enter', ' ', 'Tab', 'a'])('leaves "%s" to the button', (name) => {
    expect(placeAfterKey({ row: 0, column: 0 }, { name, ctrl: false }, SIZE)).toBeNull();
  });
});
