import { zipSync, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Packs files in the page's own thread. The build puts this in the place of fflate, whose `zip` packs parts from
 * 160 kB on in a worker made of a `blob:`, which the page's policy forbids: it would never answer.
 */
export const zip = (files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void => {
  try {
    done(null, zipSync(files));
  } catch (cause) {
    done(cause instanceof Error ? cause : new Error('The file could not be packed.', { cause }), new Uint8Array());
  }
};
