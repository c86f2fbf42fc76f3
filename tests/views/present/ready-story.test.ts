import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { presentPage as en } from '../../../src/i18n/en/present-page.ts';
import { presentPage as fi } from '../../../src/i18n/fi/present-page.ts';
import { presentPage as sv } from '../../../src/i18n/sv/present-page.ts';
import { createText } from '../../../src/i18n/text.ts';
import { LANGUAGES } from '../../../src/schema/language.ts';
import { decodeState, encodeState } from '../../../src/state/url-codec.ts';
import { knownCodesOf } from '../../../src/state/known-codes.ts';
import { readyFigures } from '../../../src/views/present/ready-figures.ts';
import { READY_VIEWS, readyStory } from '../../../src/views/present/ready-story.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDocuments } from '../data/real-evidence.ts';

const dataset = readRealDataset();
const documents = readDocuments();
const figures = readyFigures(createAnalyst(dataset), documents);
const texts = { fi: createText('fi', fi), sv: createText('sv', sv), en: createText('en', en) };
const story = readyStory({ figures, dataset, texts });

describe('the ready story', () => {
  it.each(Object.entries(READY_VIEWS))('has a link at "%s" that the data know, written as the app writes it', (_, view) => {
    const { state, notices } = decodeState(view, knownCodesOf(dataset));
    expect(notices).toEqual([]);
    expect(encodeState(state)).toBe(view);
    expect(state.page).not.toBe('present');
  });

  it('says something at each step in each language, with no figure left out', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(8);
    for (const { id, title, notes } of story.steps) {
      for (const language of LANGUAGES) {
        expect([id, language, title[language].length > 10, notes[language].length > 80]).toEqual([id, language, true, true]);
        expect(title[language] + notes[language]).not.toMatch(/\{\{|undefined|NaN|null/);
      }
    }
  });

  it('writes no figure in its texts but those of the data', () => {
    const written = (tree: unknown): readonly string[] => (typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(written)); // a tree of messages
    for (const messages of [fi, sv, en]) {
      for (const words of written(messages['readyStory'])) expect(words.replaceAll(/\{\{\w+\}\}/g, '')).not.toMatch(/\d/);
    }
  });

  it('counts what the tables hold', () => {
    const placed = new Set(dataset.projects.filter(({ placeCodes }) => placeCodes.some((code) => dataset.municipalities.some((place) => place.code === code))));
    expect(figures.register).toEqual({ projects: dataset.projects.length, unplaced: dataset.projects.length - placed.size, municipalities: 21, lists: dataset.municipalities.filter(({ listing }) => listing !== 'mentioned_only').length });
    const immigrants = dataset.projects.filter(({ targetGroups }) => targetGroups.includes('immigrants'));
    const reached = new Set(immigrants.flatMap(({ placeCodes }) => placeCodes).filter((code) => dataset.municipalities.some((place) => place.code === code)));
    expect(figures.immigrants).toEqual({ selected: immigrants.length, placed: immigrants.filter((project) => placed.has(project)).length, reached: reached.size });
    const places = dataset.projects.flatMap(({ placeCodes, leadSeatCode }) => placeCodes.filter((code) => dataset.municipalities.some((place) => place.code === code)).map((code) => code === leadSeatCode));
    expect(figures.leads).toEqual({ places: places.length, ledThere: places.filter((isThere) => isThere).length });
    expect(figures.network.names).toBe(documents.networkMembers.length);
    expect(figures.network.municipalities + figures.network.outside.length).toBe(21);
    expect(figures.chain).toEqual({ projects: documents.settlementProjects.length, from: 2014, to: 2025 });
  });

  it('never calls a municipality without a whole list short', () => {
    for (const code of figures.short) expect(dataset.municipalities.find((place) => place.code === code)?.listing).toBe('listed');
  });
});
