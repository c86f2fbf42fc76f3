import type { ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { CLASS_METHODS } from '../../schema/map-view.ts';
import { OPENING_SENTENCE } from '../../schema/sentence.ts';
import { useText } from '../shared/text-context.tsx';
import { DataSection } from './DataSection.tsx';
import { Formula, type FormulaProps } from './Formula.tsx';
import { methodId } from './section-ids.ts';
import { countedSpeakers, speakersExample } from './speakers-example.ts';
import { WorkedExample } from './WorkedExample.tsx';

export interface MethodSectionProps {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
}

const SpeakersFormula = ({ dataset }: Pick<MethodSectionProps, 'dataset'>): ReactElement => {
  const { t, format, language } = useText();
  const year = OPENING_SENTENCE.needYear;
  const example = speakersExample(dataset, year);
  const counted = countedSpeakers(dataset);
  return (
    <Formula name="speakers">
      {example !== undefined && (
        <p className="data-calculation">
          {t('dataMethod.speakers.example', {
            name: example.municipality.name[language],
            year: String(year),
            share: format.percentage(example.share),
            inhabitants: format.integer(example.inhabitants),
            low: format.integer(example.low),
            high: format.integer(example.high),
            estimate: format.integer(example.estimate),
          })}
        </p>
      )}
      {counted !== undefined && (
        <p>
          {t('dataMethod.speakers.reported', {
            count: counted.municipalities.length,
            shown: format.integer(counted.municipalities.length),
            year: String(counted.year),
            names: format.list(counted.municipalities.map(({ name }) => name[language])),
          })}
        </p>
      )}
    </Formula>
  );
};

/** A formula with what else must be known to read it. */
const NotedFormula = ({ name }: Pick<FormulaProps, 'name'>): ReactElement => {
  const { t } = useText();
  return <Formula name={name}><p>{t(`dataMethod.${name}.note`)}</p></Formula>;
};

/** Every formula in words and signs with its source, and the current question worked through. */
export const MethodSection = ({ dataset, result }: MethodSectionProps): ReactElement => {
  const { t } = useText();
  return (
    <DataSection name="method">
      <p>{t('dataMethod.intro')}</p>
      <div className="data-card data-card-limit">
        <h3 id={methodId('census')} tabIndex={-1}>{t('dataMethod.census')}</h3>
        <p>{t('dataMethod.censusBody')}</p>
      </div>
      <Formula name="supply" />
      <Formula name="density" />
      <Formula name="expected" />
      <Formula name="ratio" />
      <Formula name="gap" />
      <Formula name="interval"><p>{t('dataMethod.interval.weighted')}</p></Formula>
      <NotedFormula name="smoothed" />
      <NotedFormula name="funnel" />
      <Formula name="hoover" />
      <NotedFormula name="gini" />
      <WorkedExample dataset={dataset} result={result} />
      <NotedFormula name="hole" />
      <NotedFormula name="concentration" />
      <NotedFormula name="headquarters" />
      <NotedFormula name="call" />
      <NotedFormula name="succession" />
      <NotedFormula name="moran" />
      <NotedFormula name="peers" />
      <NotedFormula name="apportion" />
      <Formula name="classes">
        <ul>{CLASS_METHODS.map((method) => <li key={method}>{t(`dataMethod.classes.${method}`)}</li>)}</ul>
      </Formula>
      <Formula name="bivariate" />
      <SpeakersFormula dataset={dataset} />
    </DataSection>
  );
};
