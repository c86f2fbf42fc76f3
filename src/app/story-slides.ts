import { extendText, type Text } from '../i18n/text.ts';
import { namedFile, type ExportFile } from '../io/export-file.ts';
import { storyPptx } from '../io/pptx/story-pptx.ts';
import type { Analyst } from '../schema/analyst.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { ExportRequest } from '../schema/export-content.ts';
import type { SlideContent } from '../schema/slide.ts';
import type { Story, StoryStep } from '../schema/story.ts';
import type { AppState } from '../state/app-state.ts';
import { isSame } from '../state/is-same.ts';
import { effectiveLayout } from '../state/selectors.ts';
import { hrefOf } from '../state/url-codec.ts';
import { wordsIn } from '../views/present/story-edits.ts';
import { rankedRows } from '../views/ranking/ranking-rows.ts';
import { rankingTable } from '../views/ranking/ranking-table.ts';
import { slideRequest } from '../views/shared/export-choices.ts';
import { questionText } from '../views/shared/sentence-text.ts';
import { asksSentence } from './asks-sentence.ts';
import { captioned, type ExportFacts } from './captioned-export.ts';
import { withDrawnStep, type DrawnStep } from './draw-step.tsx';
import { loadExportMessages } from './export-messages.ts';
import type { OpenPackage } from './open-package.ts';
import { deckOf, footOf, rankingBars, slideOf } from './slide-of.ts';
import { stateOfView } from './stage/stage-state.ts';
import { stepTitle } from './stage/step-words.ts';
import { today } from './today.ts';
import { yearBars, yearTable } from './year-bars.ts';

/** What slides of a story are made from. */
export interface StorySlidesInput {
  readonly story: Story;
  readonly text: Text;
  readonly open: OpenPackage;
  readonly analyst: Analyst;
  /** Called before each step is drawn, from 1. */
  readonly onStep: (step: number) => void;
}

/** A step with all that its slide is made from. */
interface Told {
  readonly step: StoryStep;
  readonly input: StorySlidesInput;
  readonly state: AppState;
  readonly title: string;
  /** The question that the view answers; `null` where it answers none. */
  readonly question: string | null;
  /** What the speaker says, a paragraph each. */
  readonly said: readonly string[];
  /** The address of the view. */
  readonly href: string;
}

const paragraphs = (words: string): readonly string[] => words.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The address of the view in the whole app, wherever Katve stands. */
const addressOf = (state: AppState): string => new URL(hrefOf(state), window.location.href.replace(/[?#].*$/, '')).href;

const toldOf = (step: StoryStep, input: StorySlidesInput): Told => {
  const { text, analyst: { dataset } } = input;
  const state = stateOfView(step.view, text.language);
  return {
    step, input, state,
    title: stepTitle(step, { text, dataset }),
    question: asksSentence(state.page) ? questionText({ text, dataset, sentence: state.sentence }) : null,
    said: paragraphs(wordsIn(step.notes, text.language)),
    href: addressOf(state),
  };
};

const factsOf = ({ input: { text, open, analyst }, state }: Told, result: CoverageResult): ExportFacts =>
  ({ text, open, dataset: analyst.dataset, result, view: { ...state.map, layout: effectiveLayout(state) }, day: today() });

/** The way to the view: in the notes with its address, at the slide's foot in words. */
const noteOf = ({ href, input: { text } }: Told): string => text.t('present.slides.link', { link: href });
const linkOf = ({ href, input: { text } }: Told): SlideContent['link'] => ({ words: text.t('present.slides.open'), href });

/** The slide of what was asked for, with the step's own title, question and notes. */
const slideFor = async (told: Told, request: Extract<ExportRequest, { kind: 'pptx' }>): Promise<SlideContent> => {
  const { title, question, said, input, state } = told;
  const whole = await captioned(request, factsOf(told, input.analyst.answer(state.sentence)));
  const slide = await slideOf(whole, request);
  return { ...slide, title, subtitle: request.sourceIds === undefined ? question : null, link: linkOf(told), notes: [...said, ...slide.notes, noteOf(told)] };
};

/** A view of the page of the map: the map, the ranking or the years, each with its figures. */
const mapSlide = async (told: Told): Promise<SlideContent> => {
  const { title, state, input: { text, analyst } } = told;
  const { dataset } = analyst;
  const result = analyst.answer(state.sentence);
  const { part } = state;
  const table = part === 'years' ? yearTable(result, text) : rankingTable(rankedRows(result, dataset, { sort: state.rankingSort, text }), result, text);
  const isMap = part === 'whole' || part === 'map';
  const slide = await slideFor(told, { kind: 'pptx', name: isMap ? 'map' : part, title, notes: [], table, chart: null, bars: part === 'years' ? yearBars : null, isMap });
  return part === 'ranking' ? { ...slide, chart: rankingBars(result, dataset, text) } : slide;
};

/** A view that offers no result: its answer in words, else what the speaker says. */
const wordsSlide = async (told: Told, answer: readonly string[]): Promise<SlideContent> => {
  const { title, question, said, input: { analyst }, state } = told;
  const names = { kind: 'mapSvg', name: 'words', title, notes: [], ...(question === null ? { sourceIds: [] } : {}) } as const;
  const { caption: { lines } } = await captioned(names, factsOf(told, analyst.answer(state.sentence)));
  return {
    title, subtitle: question, picture: null, beside: null, chart: null, table: null,
    points: answer.length === 0 ? said : answer,
    caption: footOf(question === null ? lines : lines.slice(1)),
    link: linkOf(told),
    notes: [...said, ...lines, noteOf(told)],
  };
};

/** A view made from other data than those open: nothing is said of its figures. */
const otherDataSlide = (told: Told): SlideContent => {
  const { title, said, input: { text } } = told;
  return { title, subtitle: null, points: [text.t('present.player.otherData')], picture: null, beside: null, chart: null, table: null, caption: [], link: linkOf(told), notes: [...said, noteOf(told)] };
};

const drawnSlide = async (told: Told, { answer, reading, main }: DrawnStep): Promise<SlideContent> => {
  if (main === null) return wordsSlide(told, answer);
  const request = slideRequest(main);
  const slide = await slideFor(told, { ...request, notes: [...reading, ...request.notes] });
  const isTable = slide.picture === null && slide.chart === null;
  // A lone table takes the whole body: the answer stands where else the question does, which goes to the foot.
  if (isTable) return { ...slide, subtitle: answer.join(' '), caption: footOf([...(slide.subtitle === null ? [] : [`${slide.subtitle}.`]), ...slide.caption]) };
  return { ...slide, points: answer, picture: slide.picture === null ? null : { ...slide.picture, heading: slide.picture.heading ?? request.title } };
};

const slideOfStep = (step: StoryStep, input: StorySlidesInput): Promise<SlideContent> => {
  const told = toldOf(step, input);
  const { open } = input;
  if (!isSame(told.state.data, open.choice)) return Promise.resolve(otherDataSlide(told));
  return told.state.page === 'map' ? mapSlide(told) : withDrawnStep({ ...input, view: step.view }, (drawn) => drawnSlide(told, drawn));
};

/** The story as a PPTX file: a slide a step, and after them the figures of each in a table. */
export const storySlides = async (input: StorySlidesInput): Promise<ExportFile> => {
  const { story, text, onStep } = input;
  const slides: SlideContent[] = [];
  for (const step of story.steps) {
    onStep(slides.length + 1);
    slides.push(await slideOfStep(step, input));
  }
  const title = wordsIn(story.title, text.language);
  const deck = deckOf(title, extendText(text, await loadExportMessages(text.language)));
  return namedFile({ name: title.normalize('NFD').replaceAll(/\p{M}/gu, ''), day: today() }, 'pptx', await storyPptx(slides, deck));
};
