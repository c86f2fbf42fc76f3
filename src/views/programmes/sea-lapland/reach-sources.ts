import type { SourceEntry } from '../../../schema/document-rows.ts';
import type { FigureSource } from '../../../schema/figure-source.ts';
import { CENTRE_CODE, SEA_LAPLAND_SOURCES } from './sea-lapland-props.ts';

/** Ids of the sources behind the speakers of Kemi in the years, the document first. */
export const reachSources = (sources: readonly SourceEntry[], figureSources: readonly FigureSource[], years: readonly number[]): readonly string[] => {
  const titles = new Set(figureSources.filter(({ code, year }) => code === CENTRE_CODE && years.includes(year)).map(({ title }) => title.en));
  const found = sources.filter(({ id, title }) => titles.has(title.en) && !SEA_LAPLAND_SOURCES.includes(id)).map(({ id }) => id);
  return [...SEA_LAPLAND_SOURCES, ...found];
};
