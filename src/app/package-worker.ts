import type { ImportBase } from './import-protocol.ts';
import { openingReply, type OpeningReply } from './package-opening.ts';

const post = (reply: OpeningReply): void => {
  // Bytes that lie in one buffer cannot be handed over twice.
  const buffers = reply.ok ? new Set([...reply.value.files.values()].map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer)) : new Set<ArrayBuffer>();
  self.postMessage(reply, { transfer: [...buffers] });
};

// One package a worker: whoever asked ends it when the answer is there.
self.addEventListener('message', ({ data }: MessageEvent<ImportBase>) => { void openingReply(data).then(post); });
