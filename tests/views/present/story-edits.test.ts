import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STORY_STEPS } from '../../../src/schema/present-view.ts';
import type { Story, StoryStep } from '../../../src/schema/story.ts';
import { NO_WORDS, newStory, withoutStep, withStep, withStepMoved, withStepView, withStepWords, withTitle, wordsIn } from '../../../src/views/present/story-edits.ts';

const step = (id: string): StoryStep => ({ id, view: `q=${id}`, title: NO_WORDS, notes: NO_WORDS });
const storyOf = (ids: string): Story => ({ ...newStory('s', NO_WORDS, '2026-01-01T00:00:00.000Z'), steps: [...ids].map(step) });
const idsOf = ({ steps }: Story): string => steps.map(({ id }) => id).join('');

describe('story edits', () => {
  it('adds, moves, removes and puts back', () => {
    const story = storyOf('abc');
    expect(idsOf(withStep(story, step('d')))).toBe('abcd');
    expect(idsOf(withStep(story, step('d'), 1))).toBe('adbc');
    expect(idsOf(withStep(story, step('b')))).toBe('abc');
    expect(idsOf(withStepMoved(story, 'a', 1))).toBe('bac');
    expect(idsOf(withStepMoved(story, 'c', -1))).toBe('acb');
    expect(idsOf(withStepMoved(story, 'c', 5))).toBe('abc');
    expect(idsOf(withStepMoved(story, 'c', -9))).toBe('cab');
    expect(idsOf(withStepMoved(story, 'x', 1))).toBe('abc');
    expect(idsOf(withoutStep(story, 'b'))).toBe('ac');
  });

  it('takes no more steps than a story holds', () => {
    const full: Story = { ...storyOf(''), steps: Array.from({ length: MOST_STORY_STEPS }, (_, index) => step(`s${String(index)}`)) };
    expect(withStep(full, step('more'))).toBe(full);
  });

  it('never loses or doubles a step by moving', () => {
    fc.assert(fc.property(fc.constantFrom(...'abcdef'), fc.integer({ min: -9, max: 9 }), (id, by) => {
      expect([...idsOf(withStepMoved(storyOf('abcdef'), id, by))].sort().join('')).toBe('abcdef');
    }));
  });

  it('changes words in one language and leaves the others', () => {
    const story = withStepWords(withStepWords(storyOf('ab'), 'b', { title: { fi: 'F' } }), 'b', { title: { sv: 'S' }, notes: { en: 'N' } });
    expect(story.steps.map(({ title, notes }) => [title, notes])).toEqual([[NO_WORDS, NO_WORDS], [{ fi: 'F', sv: 'S', en: '' }, { fi: '', sv: '', en: 'N' }]]);
    expect(withTitle(story, { en: 'T' }).title).toEqual({ fi: '', sv: '', en: 'T' });
    expect(withStepView(story, 'a', 'page=time').steps.map(({ view }) => view)).toEqual(['page=time', 'q=b']);
  });

  it('falls back to a language that has words', () => {
    expect(wordsIn({ fi: 'F', sv: ' ', en: 'E' }, 'sv')).toBe('F');
    expect(wordsIn({ fi: '', sv: '', en: 'E' }, 'sv')).toBe('E');
    expect(wordsIn({ fi: 'F', sv: 'S', en: 'E' }, 'sv')).toBe('S');
    expect(wordsIn(NO_WORDS, 'sv')).toBe('');
  });
});
