import type { GeometryCollection, Topology } from 'topojson-specification';
import { createAnswerer } from '../../../src/app/answer.ts';
import { assembleBorders } from '../../../src/pipeline/assemble-borders.ts';
import { contextLand } from '../../../src/pipeline/context-land.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import type { CoverageResult } from '../../../src/schema/coverage-result.ts';
import type { MapView } from '../../../src/state/app-state.ts';
import { decodeGeometry, type MapGeometry } from '../../../src/views/map/map-geometry.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

/** The real data and shapes of Lapland, as the map gets them. */
export const dataset = readRealDataset();

const answerer = createAnswerer(dataset);

/** The answer to the opening sentence, changed as said. */
export const answerTo = (change: Partial<Sentence> = {}): CoverageResult => answerer({ ...OPENING_SENTENCE, ...change });

/** The opening view, changed as said. */
export const viewOf = (change: Partial<MapView> = {}): MapView => ({ layout: 'bivariate', classMethod: 'quantile', classCount: 5, ...change });

const emptyContext: Topology<{ land: GeometryCollection; borders: GeometryCollection }> = {
  type: 'Topology', arcs: [], objects: { land: { type: 'GeometryCollection', geometries: [] }, borders: { type: 'GeometryCollection', geometries: [] } },
};

const municipalities = (): ReturnType<typeof assembleBorders> => {
  const { tables } = readPackage('data');
  if (tables === null) throw new Error('The real package cannot be read.');
  return assembleBorders(tables);
};

/** The shapes of the 21 municipalities without surroundings. */
export const laplandAlone = (): MapGeometry => decodeGeometry(municipalities(), emptyContext);

/** The shapes with the surrounding countries. */
export const lapland = (): MapGeometry => decodeGeometry(municipalities(), contextLand());
