import type { AddressBar } from './address-bar.ts';
import type { Direction } from './history.ts';

/** An entry of the browser's history. */
export interface Entry {
  readonly query: string;
  /** The query in the opening language: two entries with the same place differ in language at most. */
  readonly place: string;
}

/**
 * What is to happen to the address:
 * - `push`: a new entry.
 * - `replace`: the present entry shows something else.
 * - `travel`: go to the entry before (-1) or after (1) when it shows this, else a new entry.
 */
export type AddressWrite =
  | { readonly kind: 'push'; readonly entry: Entry }
  | { readonly kind: 'replace'; readonly entry: Entry }
  | { readonly kind: 'travel'; readonly entry: Entry; readonly delta: -1 | 1 };

/** Where the browser landed. */
export interface Landing {
  readonly query: string;
  /** `null`: it cannot be told. */
  readonly direction: Direction | null;
  /** Did we ask for it ourselves? Then the state is there already. */
  readonly isOwn: boolean;
}

/** Rewrites of an entry are at least this far apart: browsers refuse more than some 100 in ten seconds. */
export const REPLACE_INTERVAL_MS = 200;

/** A browser that has not moved after this long will not move. */
export const TRAVEL_LIMIT_MS = 1000;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Writes the browser's history, one thing after another: a travel is waited for, frequent rewrites
 * are thinned out. A browser that refuses to write (some do so in private or embedded pages)
 * costs only the address; the cause goes to `onFailure`.
 */
export class AddressWriter {
  /** What the entries of this page load show, as far as known, by position. */
  private readonly trail = new Map<number, Entry>();
  private position: number;
  private queue: readonly AddressWrite[] = [];
  private travel: { readonly target: number; readonly timer: Timer } | null = null;
  private held: Entry | null = null;
  private interval: Timer | null = null;

  constructor(private readonly bar: AddressBar, private readonly onFailure: (cause: unknown) => void) {
    this.position = bar.position() ?? 0;
  }

  /** Does it now, or after what is still to be done. */
  write(write: AddressWrite): void {
    this.queue = [...this.queue, write];
    this.pump();
  }

  /** The present entry shows this from now on; rewrites it when it does not. */
  settle(entry: Entry): void {
    this.pump();
    if (this.travel !== null) return;
    this.trail.set(this.position, entry);
    const isShown = this.bar.position() === this.position && this.bar.search().replace(/^\?/, '') === entry.query;
    if (!isShown) this.replace(entry);
  }

  /** To be called when the browser has moved; takes the new position as the present one. */
  landed(): Landing {
    const from = this.position;
    // An entry without a position is a jump inside the page (#content): a new one after the present.
    const landing = this.bar.position();
    this.position = landing ?? from + 1;
    const isOwn = this.travel?.target === landing;
    if (this.travel !== null) clearTimeout(this.travel.timer);
    this.travel = null;
    this.held = null;
    if (landing === null) {
      this.forgetAfter(from);
      return { query: this.bar.search(), direction: null, isOwn: false };
    }
    // A rewrite that was still held back is in the trail, not in the address.
    const query = this.trail.get(landing)?.query ?? this.bar.search();
    return { query, direction: landing < from ? 'back' : landing > from ? 'forward' : null, isOwn };
  }

  /** Writes what is held back and stops all timers. */
  stop(): void {
    this.flush();
    if (this.interval !== null) clearTimeout(this.interval);
    if (this.travel !== null) clearTimeout(this.travel.timer);
    this.interval = null;
    this.travel = null;
  }

  private pump(): void {
    while (this.travel === null) {
      const [write, ...rest] = this.queue;
      if (write === undefined) return;
      this.queue = rest;
      this.perform(write);
    }
  }

  private perform(write: AddressWrite): void {
    switch (write.kind) {
      case 'push': return this.push(write.entry);
      case 'replace': return this.replace(write.entry);
      case 'travel': {
        const isThere = this.trail.get(this.position + write.delta)?.place === write.entry.place;
        return isThere ? this.go(write.delta, write.entry) : this.push(write.entry);
      }
    }
  }

  private push(entry: Entry): void {
    this.flush();
    this.attempt(() => {
      this.bar.push(entry.query, this.position + 1);
      this.forgetAfter(this.position);
      this.position += 1;
      this.trail.set(this.position, entry);
    });
  }

  /** A new entry drops those after the one it follows. */
  private forgetAfter(position: number): void {
    for (const other of this.trail.keys()) if (other > position) this.trail.delete(other);
  }

  private replace(entry: Entry): void {
    this.trail.set(this.position, entry);
    this.held = entry;
    if (this.interval === null) this.flush();
  }

  private go(delta: number, entry: Entry): void {
    this.flush();
    const giveUp = (): void => {
      this.travel = null;
      this.replace(entry);
      this.pump();
    };
    this.travel = { target: this.position + delta, timer: setTimeout(giveUp, TRAVEL_LIMIT_MS) };
    this.attempt(() => { this.bar.go(delta); });
  }

  /** Writes the rewrite that is held back, if any, and opens a new interval. */
  private flush(): void {
    const entry = this.held;
    if (entry === null) return;
    this.held = null;
    if (this.interval !== null) clearTimeout(this.interval);
    this.interval = setTimeout(() => {
      this.interval = null;
      this.flush();
    }, REPLACE_INTERVAL_MS);
    this.attempt(() => { this.bar.replace(entry.query, this.position); });
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (cause) {
      this.onFailure(cause);
    }
  }
}
