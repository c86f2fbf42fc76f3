import type { Dataset } from '../../../schema/dataset.ts';
import type { MatrixColumns } from '../../../schema/gaps-view.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import { columnTerm } from '../hole-words.ts';

/** Is the column chosen in the sentence? An empty list or any period chooses none. */
export const isChosenColumn = (sentence: Sentence, dataset: Dataset, { dimension, value }: { readonly dimension: MatrixColumns; readonly value: string }): boolean => {
  switch (dimension) {
    case 'theme': return sentence.themes.includes(value);
    case 'targetGroup': return sentence.targetGroups.includes(value);
    case 'fund': {
      const family = columnTerm(dataset, dimension, value)?.parent ?? null;
      return sentence.funds.includes(value) || (family !== null && sentence.fundFamilies.includes(family));
    }
    case 'year': return sentence.period.kind === 'years' && sentence.period.from <= Number(value) && Number(value) <= sentence.period.to;
  }
};

/** The part of the sentence that chooses one column alone. */
export const choiceOfColumn = (dimension: MatrixColumns, value: string): Partial<Sentence> => {
  switch (dimension) {
    case 'theme': return { themes: [value] };
    case 'targetGroup': return { targetGroups: [value] };
    case 'fund': return { funds: [value], fundFamilies: [] };
    case 'year': return { period: { kind: 'years', from: Number(value), to: Number(value) } };
  }
};
