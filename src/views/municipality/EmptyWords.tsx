import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Municipality } from '../../schema/municipality.ts';
import { useText } from '../shared/text-context.tsx';
import { conditionsText } from '../shared/conditions.ts';

interface EmptyWordsProps {
  readonly municipality: Municipality;
  readonly result: CoverageResult;
  readonly dataset: Dataset;
}

/** Why the municipality has no projects under the sentence, and whether that means that there are none. */
export const EmptyWords = ({ municipality, result, dataset }: EmptyWordsProps) => {
  const text = useText();
  const { t, language } = text;
  if (result.selected.length === 0) return <p className="municipality-empty">{t('municipality.empty.nothingSelected')}</p>;
  const conditions = conditionsText({ text, dataset, sentence: result.sentence });
  const name = municipality.name[language];
  const { locationBasis } = result.sentence;
  return (
    <p className="municipality-empty">
      {conditions === '' ? t(`municipality.empty.${locationBasis}`, { name }) : t(`municipality.empty.${locationBasis}With`, { name, conditions })}
      {municipality.listing === 'mentioned_only' && ` ${t('municipality.empty.lowerBound')}`}
      {municipality.listing === 'partly_listed' && ` ${t('municipality.empty.partly')}`}
    </p>
  );
};
