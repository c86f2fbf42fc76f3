import type { PackageChoice } from '../schema/package-choice.ts';
import { generatedUrl } from './files.ts';
import type { ImportBase } from './import-protocol.ts';
import { openingError, type OpenedPackage, type OpeningReply } from './package-opening.ts';

const startPackageWorker = (): Worker => new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });

/** Reads and checks a package beside the page, which stays free meanwhile. Rejects with a `PackageError`, a `StorageFault`, or what broke. */
export const openInWorker = (data: PackageChoice, start: () => Worker = startPackageWorker): Promise<OpenedPackage> => {
  const worker = start();
  const opened = new Promise<OpenedPackage>((resolve, reject) => {
    worker.addEventListener('message', ({ data: reply }: MessageEvent<OpeningReply>) => {
      if (reply.ok) resolve(reply.value);
      else reject(openingError(reply.fault));
    });
    worker.addEventListener('error', (event) => { reject(new Error(event.message === '' ? 'The package worker could not be started.' : event.message)); });
    worker.addEventListener('messageerror', () => { reject(new Error('The answer of the package worker could not be read.')); });
  });
  const base: ImportBase = { data, builtInUrl: generatedUrl('package/'), pageUrl: document.baseURI };
  worker.postMessage(base);
  return opened.finally(() => { worker.terminate(); });
};
