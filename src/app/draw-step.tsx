import { createRoot } from 'react-dom/client';
import type { Analyst } from '../schema/analyst.ts';
import type { Text } from '../i18n/text.ts';
import type { ExportButtonsProps } from '../views/shared/export-buttons-props.ts';
import { TextContext } from '../views/shared/text-context.tsx';
import { PackageContext, type OpenPackage } from './open-package.ts';
import { offeredResults } from './stage/offered-results.ts';
import { StageStep } from './stage/StageStep.tsx';

/** What a step is drawn from. */
export interface StepDrawing {
  /** The step's view, as it keeps it. */
  readonly view: string;
  /** With the texts of the page on stories. */
  readonly text: Text;
  readonly open: OpenPackage;
  readonly analyst: Analyst;
}

/** What a drawn step says and shows. */
export interface DrawnStep {
  /** The view's answer in words, a paragraph each; empty where it gives none. */
  readonly answer: readonly string[];
  /** How the main result is to be read, a paragraph each. */
  readonly reading: readonly string[];
  /** The view's main result; `null` where the view offers none. */
  readonly main: ExportButtonsProps | null;
}

/** Where views say their answer: an opened question alone, else the lead of the page. */
const QUESTION = '.question[data-open] :is(.question-asked, .question-answer, .question-missing p)';
const LEAD = '.result-lead';
/** A view on its way, of whatever kind. */
const UNSETTLED = '.app-loading, [aria-busy="true"]';
/** A view that has changed nothing for so long has come to rest. */
const QUIET_MS = 250;
/** A view that does not come to rest is taken as it is. */
const MOST_MS = 30_000;

/** Waits until the view has loaded all that it shows, and has been drawn. */
const settled = (host: Element): Promise<void> => new Promise((resolve) => {
  const startedAt = performance.now();
  let quiet = 0;
  const end = (): void => {
    observer.disconnect();
    resolve();
  };
  const wait = (): void => {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(() => {
      const isSettled = host.querySelector('.stage-view > *') !== null && host.querySelector(UNSETTLED) === null;
      if (isSettled || performance.now() - startedAt > MOST_MS) end();
      else wait();
    }, QUIET_MS);
  };
  const observer = new MutationObserver(wait);
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
  wait();
});

const wordsOf = (elements: Iterable<Element>): readonly string[] =>
  [...elements].map((each) => (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim()).filter((words) => words !== '');

/**
 * Draws a step's view as the stage does, outside of the page's sight, and hands over what it says and shows once it
 * has come to rest. The drawing is there as long as `take` works, and gone afterwards.
 */
export const withDrawnStep = async <Value,>({ view, text, open, analyst }: StepDrawing, take: (drawn: DrawnStep) => Promise<Value>): Promise<Value> => {
  const host = document.createElement('div');
  host.className = 'stage-drawn';
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  const results = offeredResults();
  try {
    root.render(
      <PackageContext value={open}>
        <TextContext value={text}><StageStep view={view} analyst={analyst} scheme="light" results={results} /></TextContext>
      </PackageContext>,
    );
    await settled(host);
    const main = results.main();
    const reading = main?.place.closest('.result')?.querySelectorAll(':scope > .result-words > p:not(.result-lead)') ?? [];
    return await take({ answer: wordsOf(host.querySelectorAll(host.querySelector(QUESTION) === null ? LEAD : QUESTION)), reading: wordsOf(reading), main: main?.read() ?? null });
  } finally {
    root.unmount();
    host.remove();
  }
};
