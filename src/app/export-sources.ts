import type { DataPackage } from '../schema/data-package.ts';
import { ownNeedOf, type Dataset } from '../schema/dataset.ts';
import type { SourceEntry } from '../schema/document-rows.ts';
import type { FigureSource, SourcedFigure } from '../schema/figure-source.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { Sentence } from '../schema/sentence.ts';

/** Where the data come from: the package's description and its lists of sources. */
export interface ExportOrigin {
  readonly dataPackage: DataPackage;
  readonly sources: readonly SourceEntry[];
  readonly figureSources: readonly FigureSource[];
}

/** Has the allocation rule any effect on the sentence's figures? */
export const isAllocationIdle = ({ counted, locationBasis }: Sentence): boolean => counted !== 'projects' || locationBasis === 'lead_seat';

/** The municipalities whose speakers are worked out from share and population in the sentence's year. */
export const estimatedCodes = ({ needs }: Dataset, { need, needYear }: Sentence): readonly MunicipalityCode[] =>
  need !== 'foreign_language_speakers' ? [] : needs.filter(({ year, speakersBasis }) => year === needYear && speakersBasis === 'estimated').map(({ code }) => code);

/** Does the sentence read this official figure of this municipality? */
const readsFigure = (figure: SourcedFigure, sentence: Sentence, isEstimated: boolean): boolean => {
  switch (figure) {
    case 'population':
      return sentence.need === 'population' || isEstimated || (sentence.allocation === 'population' && !isAllocationIdle(sentence));
    case 'foreign_language_speakers':
      return sentence.need === 'foreign_language_speakers';
    case 'foreign_language_share':
      return isEstimated;
  }
};

const sourcesOfTable = ({ dataPackage, sources }: ExportOrigin, table: string): readonly SourceEntry[] => {
  const ids = dataPackage.tables.find(({ name }) => name === table)?.sourceIds ?? [];
  return sources.filter(({ id }) => ids.includes(id));
};

/** What the sources are looked up for. */
export interface SourceQuestion {
  readonly origin: ExportOrigin;
  readonly dataset: Dataset;
  readonly sentence: Sentence;
  /** The municipalities compared. */
  readonly codes: ReadonlySet<MunicipalityCode>;
  /** Is the result drawn on borders, or computed from them? */
  readonly usesBorders: boolean;
}

/** The sources of the figures that answer the sentence, in the order of the package's list: none twice. */
export const sourcesOf = ({ origin, dataset, sentence, codes, usesBorders }: SourceQuestion): readonly SourceEntry[] => {
  const estimated = new Set(estimatedCodes(dataset, sentence));
  const figureTitles = new Set(origin.figureSources
    .filter(({ code, year, figure }) => codes.has(code) && year === sentence.needYear && readsFigure(figure, sentence, estimated.has(code)))
    .map(({ title }) => title.en));
  const ownIds = new Set(ownNeedOf(dataset, sentence.need)?.figures.filter(({ code, year }) => codes.has(code) && year === sentence.needYear).map(({ sourceId }) => sourceId));
  const used = new Set([
    ...sourcesOfTable(origin, 'project'),
    ...origin.sources.filter(({ title }) => figureTitles.has(title.en)),
    ...origin.sources.filter(({ id }) => ownIds.has(id)),
    ...(sentence.need === 'land_area' ? sourcesOfTable(origin, 'municipality').filter(({ kind }) => kind === 'statistics') : []),
    ...(usesBorders ? sourcesOfTable(origin, 'border') : []),
  ]);
  return origin.sources.filter((source) => used.has(source));
};
