// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proposeCall } from '../../../../src/analysis/call-proposal.ts';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { answerWithCall } from '../../../../src/app/call-answers.ts';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gapsPage as enPage } from '../../../../src/i18n/en/gaps-page.ts';
import { core as fi } from '../../../../src/i18n/fi/core.ts';
import { gapsPage as fiPage } from '../../../../src/i18n/fi/gaps-page.ts';
import { createText } from '../../../../src/i18n/text.ts';
import { OPENING_GAPS_VIEW } from '../../../../src/schema/gaps-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../../src/schema/sentence.ts';
import { AnswersSection } from '../../../../src/views/gaps/answers/AnswersSection.tsx';
import { missingFacts, shortFacts, sureFacts } from '../../../../src/views/gaps/answers/answer-facts.ts';
import type { GapsActions } from '../../../../src/views/gaps/gaps-section.ts';
import { TextContext } from '../../../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';

afterEach(cleanup);

const analyst = createAnalyst(readRealDataset());
const TEXTS = { fi: createText('fi', { ...fi, ...fiPage }), en: createText('en', { ...en, ...enPage }) };

const show = (change: Partial<Sentence> = {}, language: keyof typeof TEXTS = 'en') => {
  const sentence: Sentence = { ...OPENING_SENTENCE, ...change };
  const call = proposeCall(analyst, { sentence, plan: OPENING_GAPS_VIEW.call });
  const actions: GapsActions = {
    onSentence: vi.fn(), onView: vi.fn(), onCall: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onSection: vi.fn(), hrefOfSection: (section) => `?page=gaps&section=${section}`,
  };
  render(
    <TextContext value={TEXTS[language]}>
      <AnswersSection analyst={analyst} result={analyst.answer(sentence)} view={OPENING_GAPS_VIEW} selected={null} actions={actions} onExport={vi.fn()}
        call={call} after={call.kind === 'proposal' ? answerWithCall(analyst.dataset, sentence, call.sets) : null} />
    </TextContext>,
  );
  return actions;
};

const answer = (question: string): string => within(screen.getByRole('region', { name: question })).getAllByText(/./).map((line) => line.textContent).join(' ');

describe('the answers on the real data', () => {
  it('says who is short among the listed, and how sure that is', () => {
    show();
    expect(answer('Where is there less than expected?')).toMatch(/None of them is surely below the expected/);
    expect(answer('Where is there less than expected?')).toMatch(/Kemi \(11, expected 14\.7\) and Tornio \(8, expected 9\.3\)/);
    expect(answer('Where is there less than expected?')).toMatch(/only a part of the list has survived.*Ylitornio/);
    expect(answer('Where is there less than expected?')).toMatch(/Rovaniemi \(7, expected 22\.5\), but its own list is missing/);
    expect(answer('How sure is that?')).toMatch(/of 6 municipalities/);
  });

  it('says what is missing, what ends, and where a call should go', () => {
    show({ frame: 'listed' }, 'fi');
    expect(answer('Mitä teemoista puuttuu?')).toMatch(/13\/24/);
    expect(answer('Mikä päättyy seuraavaksi?')).toMatch(/30\.6\.2022/);
    expect(answer('Mikä päättyy seuraavaksi?')).toMatch(/1\.7\.2021/);
    expect(answer('Minne 3 hankkeen haku?')).toMatch(/Kemi, Tornio ja Ylitornio/);
    expect(answer('Minne 3 hankkeen haku?')).toMatch(/6,4 hanketta, haun jälkeen 5,8/);
  });

  it('has words where nothing is selected', () => {
    show({ text: 'nothing has this name' });
    expect(screen.getByRole('region', { name: 'What ends next?' }).textContent).toMatch(/nothing ends without a successor/);
    expect(document.body.textContent).not.toMatch(/NaN|undefined|\{\{/);
  });

  it('leads to the section behind each answer', () => {
    const actions = show();
    const link = screen.getByRole('link', { name: 'More on this: Holes' });
    expect(link.getAttribute('href')).toBe('?page=gaps&section=holes');
    link.click();
    expect(actions.onSection).toHaveBeenCalledWith('holes');
  });
});

describe('the facts behind the answers', () => {
  it('never put a lower bound among the short or the doubtful', () => {
    for (const change of [{}, { targetGroups: [] }, { allocation: 'equal' }, { need: 'population' }] as const) {
      const { short, below, inPart } = shortFacts(analyst, { ...OPENING_SENTENCE, ...change });
      expect([...short, ...below].filter(({ listing }) => listing !== 'listed')).toEqual([]);
      expect(inPart.every(({ listing }) => listing === 'partly_listed')).toBe(true);
    }
  });

  it('count ways of counting and cells', () => {
    expect(sureFacts(analyst, OPENING_SENTENCE).steadiest?.of).toBe(12);
    expect(missingFacts(analyst, OPENING_SENTENCE)).toMatchObject({ cells: 24, empty: 13 });
  });
});
