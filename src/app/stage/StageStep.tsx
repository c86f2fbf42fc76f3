import { useMemo, useState, type ReactElement } from 'react';
import type { Analyst } from '../../schema/analyst.ts';
import { isSame } from '../../state/is-same.ts';
import { hrefOf } from '../../state/url-codec.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { usePackage } from '../open-package.ts';
import { offeredResults, type OfferedResults } from './offered-results.ts';
import { stageStore, stateOfView } from './stage-state.ts';
import { StageResults } from './StageResults.tsx';
import { StageView } from './StageView.tsx';
import './figure.css';

interface StageStepProps {
  /** The step's view, as it keeps it. */
  readonly view: string;
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
  /** Where the view's results are listed, for those who want them. */
  readonly results?: OfferedResults;
}

/** The view of one step. Where it was made from other data than those open, it leads there instead. */
export const StageStep = ({ view, analyst, scheme, results }: StageStepProps): ReactElement => {
  const { t, language } = useText();
  const { choice } = usePackage();
  const { dataset } = analyst;
  const [own] = useState(offeredResults);
  const state = useMemo(() => stateOfView(view, language), [view, language]);
  const store = useMemo(() => stageStore(state, dataset), [state, dataset]);
  if (isSame(state.data, choice)) return <StageResults results={results ?? own}><StageView store={store} analyst={analyst} scheme={scheme} /></StageResults>;
  return (
    <div className="stage-other">
      <p>{t('present.player.otherData')}</p>
      <p><a href={hrefOf(state)}>{t('present.player.openData')}</a></p>
    </div>
  );
};
