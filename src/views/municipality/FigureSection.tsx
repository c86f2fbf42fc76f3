import { useId } from 'react';
import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { FigureSource, SourcedFigure } from '../../schema/figure-source.ts';
import { isOwnNeed, type Need } from '../../schema/sentence.ts';
import { useText } from '../shared/text-context.tsx';
import { panelFigures } from './figures.ts';

interface FigureSectionProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly row: MunicipalityCoverage;
  readonly sources: readonly FigureSource[] | null;
}

const figuresBehind = (need: Need): readonly SourcedFigure[] => {
  switch (need) {
    case 'foreign_language_speakers': return ['foreign_language_speakers', 'foreign_language_share'];
    case 'population': return ['population'];
    default: return [];
  }
};

/** The source of the need's figure in the sentence's year; a reported count before the share that would estimate it. */
const sourceBehind = (sources: readonly FigureSource[] | null, row: MunicipalityCoverage, { need, needYear }: CoverageResult['sentence']): FigureSource | undefined =>
  figuresBehind(need).flatMap((figure) => sources?.find((source) => source.figure === figure && source.code === row.code && source.year === needYear) ?? [])[0];

/** The municipality's figures under the sentence, each with what it means, and where they come from. */
export const FigureSection = ({ result, dataset, row, sources }: FigureSectionProps) => {
  const text = useText();
  const { t, language } = text;
  const headingId = useId();
  const { need, needYear } = result.sentence;
  const source = sourceBehind(sources, row, result.sentence);
  return (
    <section className="municipality-section" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('municipality.figures.title')}</h3>
      <dl className="municipality-figures">
        {panelFigures({ text, dataset, result, row }).map((figure) => (
          <div key={figure.key} className={`municipality-figure municipality-figure-${figure.key}`}>
            <dt>{figure.name}</dt>
            <dd className="municipality-figure-words">{figure.words}</dd>
            {figure.notes.map((note) => <dd key={note} className="municipality-note">{note}</dd>)}
          </div>
        ))}
      </dl>
      <p className="municipality-source">
        {t('municipality.figures.sourceProjects')}{' '}
        {source !== undefined && t('municipality.figures.source', { source: [source.title[language], source.publisher].filter((part) => part !== '').join(', '), year: needYear })}
        {source === undefined && figuresBehind(need).length > 0 && t('municipality.figures.sourceStatistics', { year: needYear })}
        {isOwnNeed(need) && t('municipality.figures.sourceOwn')}
      </p>
    </section>
  );
};
