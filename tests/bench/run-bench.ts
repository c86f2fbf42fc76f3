/** Measures how long an answer to a changed sentence takes, on the real data and on many projects. `npm run bench` */
import { createAnswerer } from '../../src/app/answer.ts';
import type { Dataset } from '../../src/schema/dataset.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { measureImport } from './apply-plans.ts';
import { measureCalls } from './propose-calls.ts';
import { measurePageRedraw } from './page-redraw.ts';
import { quantile } from './quantile.ts';
import { measureReading } from './read-files.ts';

const CHANGES: readonly Partial<Sentence>[] = [
  {}, { targetGroups: [] }, { period: { kind: 'years', from: 2016, to: 2020 } }, { themes: ['wellbeing'] }, { allocation: 'equal' },
  { frame: 'listed' }, { need: 'population' }, { counted: 'themes' }, { regionWide: 'counted' }, { text: 'lap' },
];

/** The real projects over and over, under new names, so that shares stay real. */
const enlarged = (dataset: Dataset, projectCount: number): Dataset => ({
  ...dataset,
  projects: Array.from({ length: projectCount }, (_, index) => {
    const project = dataset.projects[index % dataset.projects.length];
    if (project === undefined) throw new Error('The real data have no projects.');
    return { ...project, id: `${project.id}-${String(index)}` };
  }),
});

const measure = (name: string, dataset: Dataset, rounds: number): void => {
  const began = performance.now();
  const answer = createAnswerer(dataset);
  const encodedMs = performance.now() - began;
  for (const change of CHANGES) answer({ ...OPENING_SENTENCE, ...change });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const change of CHANGES) {
      const start = performance.now();
      answer({ ...OPENING_SENTENCE, ...change });
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  console.log(`${name}: encoded in ${encodedMs.toFixed(0)} ms; an answer takes p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms (${String(times.length)} answers)`);
};

const real = readRealDataset();
measure(`real data, ${String(real.projects.length)} projects`, real, 50);
measure('50 000 projects', enlarged(real, 50_000), 5);
measure('1 000 000 projects', enlarged(real, 1_000_000), 2);
measureCalls(real);
await measureReading();
measureImport();
await measurePageRedraw();
