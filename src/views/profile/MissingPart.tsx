import type { ReactElement } from 'react';
import { matrixQuestion } from '../../analysis/hole-matrix.ts';
import { missingValues } from '../../analysis/missing-values.ts';
import type { SuccessionBasis } from '../../schema/gaps-view.ts';
import { ResultTable } from '../shared/ResultTable.tsx';
import { missingCaution, missingTable, missingWords } from './missing-words.ts';
import type { ProfileFacts } from './profile-facts.ts';

const Missing = ({ facts, basis }: { readonly facts: ProfileFacts; readonly basis: SuccessionBasis }): ReactElement => {
  const { text: { t }, page, question, code, groups } = facts;
  const missing = missingValues(page.analyst, question, { code, groups, basis });
  const words = <p className="result-words">{missingWords(facts, basis, missing)}</p>;
  const title = t(`profile.missing.title.${basis}`);
  if (missing.length === 0) return <section className="result"><div className="result-head"><h3>{title}</h3></div>{words}</section>;
  return (
    <ResultTable name={`missing-${basis === 'theme' ? 'themes' : 'groups'}-${code}`} title={title} table={missingTable(facts, basis, missing)} sql={[{ derived: 'values', gives: 'basis', asks: matrixQuestion(question, basis), values: { basis } }]}
      notes={[...missingCaution(facts), t(`profile.missing.rule.${basis}`)]} onExport={page.onExport}>
      {words}
    </ResultTable>
  );
};

/** Target groups and themes without a project here, beside what peers have. */
export const MissingPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => (
  <>
    <Missing facts={facts} basis="targetGroup" />
    <Missing facts={facts} basis="theme" />
  </>
);
