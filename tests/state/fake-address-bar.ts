import type { AddressBar } from '../../src/state/address-bar.ts';

interface FakeEntry {
  readonly search: string;
  readonly position: number | null;
}

/** A browser's history in memory; its moves happen when `deliver` is called, as a browser's happen later. */
export class FakeBrowser implements AddressBar {
  entries: FakeEntry[];
  index = 0;
  writes = 0;
  /** A browser that refuses to write. */
  isBroken = false;
  private readonly listeners = new Set<() => void>();
  private moves: number[] = [];

  constructor(search = '') {
    this.entries = [{ search, position: null }];
  }

  readonly search = (): string => this.entries[this.index]?.search ?? '';
  readonly position = (): number | null => this.entries[this.index]?.position ?? null;
  readonly push = (query: string, position: number): void => {
    this.count();
    this.entries = [...this.entries.slice(0, this.index + 1), { search: query === '' ? '' : `?${query}`, position }];
    this.index += 1;
  };
  readonly replace = (query: string, position: number): void => {
    this.count();
    this.entries = this.entries.with(this.index, { search: query === '' ? '' : `?${query}`, position });
  };
  readonly go = (delta: number): void => { this.moves.push(delta); };
  readonly onPop = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The browser makes the moves asked for so far, and those asked for thereupon. */
  deliver(): void {
    for (let delta = this.moves.shift(); delta !== undefined; delta = this.moves.shift()) this.move(delta);
  }

  /** The user presses Back. */
  back(): void { this.move(-1); }
  /** The user presses Forward. */
  forward(): void { this.move(1); }
  /** The user follows a link to a place on the page. */
  followHashLink(): void {
    this.entries = [...this.entries.slice(0, this.index + 1), { search: this.search(), position: null }];
    this.index += 1;
    this.tell();
  }
  /** The queries of all entries, the present one in brackets. */
  get trail(): readonly string[] {
    return this.entries.map(({ search }, index) => (index === this.index ? `[${search.slice(1)}]` : search.slice(1)));
  }

  private count(): void {
    if (this.isBroken) throw new Error('The operation is insecure.');
    this.writes += 1;
  }
  private move(delta: number): void {
    if (this.entries[this.index + delta] === undefined) return;
    this.index += delta;
    this.tell();
  }
  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
