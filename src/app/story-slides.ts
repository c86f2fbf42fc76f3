import type { Text } from '../i18n/text.ts';
import { namedFile, type ExportFile } from '../io/export-file.ts';
import { storyPptx } from '../io/pptx/story-pptx.ts';
import type { Analyst } from '../schema/analyst.ts';
import type { SlideContent } from '../schema/slide.ts';
import type { Story, StoryStep } from '../schema/story.ts';
import type { AppState } from '../state/app-state.ts';
import { effectiveLayout } from '../state/selectors.ts';
import { hrefOf } from '../state/url-codec.ts';
import { wordsIn } from '../views/present/story-edits.ts';
import { questionText } from '../views/shared/sentence-text.ts';
import type { OpenPackage } from './open-package.ts';
import { asksSentence } from './asks-sentence.ts';
import { rankingBars, slidePicture } from './slide-of.ts';
import { stateOfView } from './stage/stage-state.ts';
import { stepTitle } from './stage/step-words.ts';
import { today } from './today.ts';
import { bareMap, captioned, type CaptionedExport } from './captioned-export.ts';

/** What slides of a story are made from. */
export interface StorySlidesInput {
  readonly story: Story;
  readonly text: Text;
  readonly open: OpenPackage;
  readonly analyst: Analyst;
  /** Called before each step is drawn, from 1. */
  readonly onStep: (step: number) => void;
}

/** Caption lines that stand on a slide itself; all of them are in the notes. */
const LINES_ON_SLIDE = 4;

const paragraphs = (words: string): readonly string[] => words.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The address of the view in the whole app, wherever Katve stands. */
const addressOf = (state: AppState): string => new URL(hrefOf(state), window.location.href.replace(/[?#].*$/, '')).href;

const captionOf = ({ text, open, analyst }: StorySlidesInput, state: AppState, title: string): Promise<CaptionedExport> =>
  captioned({ kind: 'mapSvg', name: 'map', title, notes: [], ...(asksSentence(state.page) ? {} : { sourceIds: [] }) }, {
    text, open, dataset: analyst.dataset, result: analyst.answer(state.sentence), view: { ...state.map, layout: effectiveLayout(state) }, day: today(),
  });

/** The slide of a step: a map with its ranking, or the title, the question and the way to the view; what the speaker says is in the notes. */
const slideOfStep = async (step: StoryStep, input: StorySlidesInput): Promise<SlideContent> => {
  const { text, analyst: { dataset } } = input;
  const state = stateOfView(step.view, text.language);
  const title = stepTitle(step, { text, dataset });
  const whole = await captionOf(input, state, title);
  const { lines } = whole.caption;
  const said = paragraphs(wordsIn(step.notes, text.language));
  const isMap = state.page === 'map';
  const link = text.t('present.slides.link', { link: addressOf(state) });
  const question = asksSentence(state.page) ? questionText({ text, dataset, sentence: state.sentence }) : null;
  return {
    title,
    subtitle: question,
    points: isMap ? [] : [...said, link],
    picture: isMap ? await slidePicture(await bareMap(whole), title) : null,
    chart: isMap ? rankingBars(whole.result, dataset, text) : null,
    table: null,
    caption: (asksSentence(state.page) ? lines.slice(1) : lines).slice(0, LINES_ON_SLIDE),
    notes: [...said, ...lines, link],
  };
};

/** The story as a PPTX file, a slide a step. */
export const storySlides = async (input: StorySlidesInput): Promise<ExportFile> => {
  const { story, text, onStep } = input;
  const slides: SlideContent[] = [];
  for (const step of story.steps) {
    onStep(slides.length + 1);
    slides.push(await slideOfStep(step, input));
  }
  const title = wordsIn(story.title, text.language);
  const moreRows = (count: number): string => text.t('present.slides.moreRows', { count, shown: text.format.integer(count) });
  return namedFile({ name: title.normalize('NFD').replaceAll(/\p{M}/gu, ''), day: today() }, 'pptx', await storyPptx(slides, { title, language: text.language, moreRows }));
};
