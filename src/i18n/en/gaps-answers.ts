import type { SameKeys } from '../text.ts';
import type { gapsAnswers as fi } from '../fi/gaps-answers.ts';

export const gapsAnswers = {
  title: 'The answers in short',
  intro: 'All answers are about the sentence above: change it and they change.',
  short: {
    q: 'Where is there less than expected?',
    frame: '{{shown}} municipalities with a list in the register: {{names}}.',
    none: 'None of them is surely below the expected.',
    some: 'Clearly below the expected: {{names}}.',
    below: 'Below the expected, but not surely: {{names}}.',
    inPart: 'Below the expected, but only a part of the list has survived, so the figure is a lower bound: {{names}}.',
    noneBelow: 'None is even slightly below the expected.',
    ahead: 'Clearly above the expected: {{names}}.',
    all: 'With all {{shown}} municipalities, the largest gap is in {{name}} ({{actual}}, expected {{expected}}), but its own list is missing: the figure is a lower bound.',
    allListed: 'With all {{shown}} municipalities, the largest gap is in {{name}} ({{actual}}, expected {{expected}}).',
  },
  sure: {
    q: 'How sure is that?',
    undecided: 'In {{shown}} of {{of}} municipalities the difference is too small to tell (95 % interval).',
    stable: 'The largest gap is in {{name}} in {{times}} of {{of}} ways of counting (rule and need varied).',
    stableBound: 'The largest gap is in {{name}} in {{times}} of {{of}} ways of counting (rule and need varied). Its figure is a lower bound, though: only a part of its list has survived.',
    one: 'One project more or fewer would change the verdict: {{names}}.',
    oneNone: 'One project more or fewer would change no verdict.',
  },
  missing: {
    q: 'What is missing by theme?',
    empty: 'Of the cells of municipalities with a list and themes, {{empty}} of {{cells}} are empty.',
    noEmpty: 'Every municipality with a list has a project in every theme.',
    item: '{{name}}, {{theme}}: {{actual}} (expected {{expected}})',
    lead: 'The most surprising holes: {{items}}.',
    none: 'No cell has less than expected.',
    chance: 'No hole is so rare that chance would not explain it.',
    rare: '{{shown}} of them are rarer than one in twenty.',
  },
  next: {
    q: 'What ends next?',
    none: 'By the register, nothing ends without a successor within {{months}} months of {{date}}.',
    lead: '{{shown}} ends without a successor within {{months}} months of {{date}}. The first:',
  },
  call: {
    q: 'Where should a call of {{projects}} projects go?',
    working: 'Looking for the best sets …',
    lead: 'The smallest gap would be left by: {{sets}}.',
    set: '{{index}}) {{names}}',
    effect: 'Of the expected projects {{before}} are missing now, {{after}} after the call. Share that would have to move: {{hooverBefore}} now, {{hooverAfter}} after it.',
    bound: '{{shown}} of the proposed places are in municipalities without a list of their own: their real gap may be smaller.',
    nothing: 'No proposal can be made: nothing is selected or the need is not known.',
  },
  more: 'More on this: {{section}}',
  entry: '{{name}} ({{actual}}, expected {{expected}})',
} as const satisfies SameKeys<typeof fi>;
