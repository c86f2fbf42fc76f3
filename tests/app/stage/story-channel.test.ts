import { describe, expect, it } from 'vitest';
import { openStoryLine, type StoryMessage } from '../../../src/app/stage/story-channel.ts';

describe('the line between windows', () => {
  it('tells the other windows of the same story, and nobody else', async () => {
    const heard: string[] = [];
    const listen = (name: string, id: string): ReturnType<typeof openStoryLine> => openStoryLine(id, (message: StoryMessage) => { heard.push(`${name} ${message.kind}`); });
    const [stage, presenter, other] = [listen('stage', 'a'), listen('presenter', 'a'), listen('other', 'b')];
    presenter?.send({ kind: 'hello' });
    await expect.poll(() => heard).toEqual(['stage hello']);
    stage?.send({ kind: 'now', showing: { step: 2, isBlack: false, startedAtMs: 5 } });
    await expect.poll(() => heard).toEqual(['stage hello', 'presenter now']);
    for (const line of [stage, presenter, other]) line?.close();
  });

  it('does not listen to what it does not understand', async () => {
    const heard: StoryMessage[] = [];
    const line = openStoryLine('c', (message) => { heard.push(message); });
    const raw = new BroadcastChannel('katve-story-c');
    for (const message of [null, 'now', { kind: 'now' }, { kind: 'now', showing: { step: 0, isBlack: false, startedAtMs: 0 } }, { kind: 'jump', step: 3 }]) raw.postMessage(message);
    raw.postMessage({ kind: 'end' });
    await expect.poll(() => heard).toEqual([{ kind: 'end' }]);
    raw.close();
    line?.close();
  });
});
