import { useMemo, type ReactElement } from 'react';
import { projectSteps } from '../../../analysis/project-steps.ts';
import { sensitivity } from '../../../analysis/sensitivity.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { sensitivityTable, stepsTable } from './verdict-tables.ts';

interface SensitivityPartsProps extends GapsSectionProps {
  readonly names: ReadonlyMap<string, string>;
}

/** Would another way of counting, or one project more or fewer, change the picture? Themes and funders have no verdict that one more could change. */
export const SensitivityParts = ({ analyst, result, names, selected, actions, onExport }: SensitivityPartsProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const ways = useMemo(() => sensitivity(analyst, result.sentence), [analyst, result]);
  const steps = useMemo(() => projectSteps(analyst, result), [analyst, result]);
  const isProjects = result.sentence.counted === 'projects';
  const namesOf = (rows: readonly { readonly code: string }[]): string => format.list(rows.map(({ code }) => names.get(code) ?? code).sort(format.compare));
  const steady = ways.rows.filter(({ cells }) => cells.every(({ rank, gap }) => rank === 1 && (numberOf(gap) ?? 0) > 0));
  const changing = ways.rows.filter(({ cells }) => new Set(cells.map(({ verdict }) => verdict)).size > 1);
  const flips = steps.filter(({ now, oneMore, oneFewer }) => oneMore.verdict !== now.verdict || (oneFewer !== null && oneFewer.verdict !== now.verdict));
  return (
    <>
      <ResultTable name="sensitivity" title={t('gapsVerdicts.sensitivity.title')} table={sensitivityTable(ways, names, text)} sql={[{ derived: 'sensitivity' }]}
        codes={ways.rows.map(({ code }) => code)} selected={selected} onSelect={actions.onSelect} onExport={onExport}>
        <p className="result-small">
          {t('gapsVerdicts.sensitivity.words', { rules: format.integer(ways.rules.length) })}{' '}
          {steady.length > 0 && `${t('gapsVerdicts.sensitivity.steady', { names: namesOf(steady) })} `}
          {isProjects && (changing.length === 0 ? t('gapsVerdicts.sensitivity.none') : t('gapsVerdicts.sensitivity.flips', { names: namesOf(changing) }))}
        </p>
      </ResultTable>
      {isProjects && (
        <ResultTable name="one-project" title={t('gapsVerdicts.steps.title')} table={stepsTable(steps, names, text)} sql={[{ derived: 'one-project' }]}
          codes={steps.map(({ code }) => code)} selected={selected} onSelect={actions.onSelect} onExport={onExport}>
          <p className="result-small">
            {t('gapsVerdicts.steps.words')}{' '}
            {flips.length === 0 ? t('gapsVerdicts.steps.none') : t('gapsVerdicts.steps.flips', { names: namesOf(flips) })}
          </p>
        </ResultTable>
      )}
    </>
  );
};
