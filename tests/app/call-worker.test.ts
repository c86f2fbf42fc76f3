// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { proposeCall } from '../../src/analysis/call-proposal.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { replyTo } from '../../src/app/call-worker.ts';
import type { CallQuestion } from '../../src/schema/call-result.ts';
import { dataset, figures, municipality, sentence } from '../fixtures/dataset-builder.ts';

describe('replyTo', () => {
  it('answers with the question that it answers', () => {
    const data = dataset({ municipalities: [municipality('001'), municipality('002')], needs: [figures('001'), figures('002')] });
    const question: CallQuestion = { sentence: sentence(), plan: { projects: 2, reach: 1, pinned: [], forbidden: ['001'] } };
    const reply = replyTo(structuredClone({ dataset: data, question }));
    expect(reply.question).toEqual(question);
    expect(reply.answer).toEqual(proposeCall(createAnalyst(data), question));
    expect(reply.answer).toMatchObject({ kind: 'proposal', sets: [['002'], ['002']] });
  });
});
