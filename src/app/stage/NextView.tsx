import { Suspense, use, useMemo, type ReactElement } from 'react';
import type { Analyst } from '../../schema/analyst.ts';
import type { StoryStep } from '../../schema/story.ts';
import { effectiveLayout } from '../../state/selectors.ts';
import { StillMap } from '../../views/map/StillMap.tsx';
import { useText } from '../../views/shared/text-context.tsx';
import { usePackage } from '../open-package.ts';
import { stateOfView } from './stage-state.ts';
import { stepTitle } from './step-words.ts';
import { viewTitle } from './view-title.ts';

interface NextViewProps {
  readonly step: StoryStep;
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
}

const NextMap = ({ step, analyst, scheme }: NextViewProps): ReactElement | null => {
  const text = useText();
  const geometry = use(usePackage().geometry());
  const state = useMemo(() => stateOfView(step.view, text.language), [step, text]);
  const result = useMemo(() => analyst.answer(state.sentence), [analyst, state]);
  return (
    <div className="presenter-map">
      <StillMap result={result} dataset={analyst.dataset} geometry={geometry} scheme={scheme} view={{ ...state.map, layout: effectiveLayout(state) }}
        title={viewTitle({ text, dataset: analyst.dataset, state })} />
    </div>
  );
};

/** What comes after the present step: its title, and its map where it is one. */
export const NextView = (props: NextViewProps): ReactElement => {
  const { step, analyst } = props;
  const text = useText();
  const isMap = stateOfView(step.view, text.language).page === 'map';
  return (
    <>
      <h2 className="presenter-next-head">{text.t('present.presenter.next')}</h2>
      <p className="presenter-next-title">{stepTitle(step, { text, dataset: analyst.dataset })}</p>
      {isMap && <Suspense fallback={null}><NextMap {...props} /></Suspense>}
    </>
  );
};
