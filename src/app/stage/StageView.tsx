import { useMemo, type MouseEvent, type ReactElement } from 'react';
import type { Analyst } from '../../schema/analyst.ts';
import { presentOf, useAppStore, type AppStore } from '../../state/store.ts';
import { hrefOf } from '../../state/url-codec.ts';
import { PlacesContext, type Places } from '../../views/shared/place-link.tsx';
import { Pages } from '../Pages.tsx';
import { useActions } from '../use-actions.ts';
import { loadDetailPart, usePart } from '../use-part.ts';
import { usePlacesOf } from '../use-places-of.ts';
import { wholeView } from './embed-store.ts';
import { StageMap } from './StageMap.tsx';
import './stage.css';

interface StageViewProps {
  /** The view's own store: everything that is pressed in the view changes it alone. */
  readonly store: AppStore;
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
}

/** A link that the view does not follow itself would put another page in the place of the stage: it is opened in a new tab. */
const openPlainLinks = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
  const link = event.target.closest('a');
  if (link === null || link.target === '_blank' || link.hasAttribute('download') || !link.hasAttribute('href')) return;
  event.preventDefault();
  const address = new URL(link.href);
  address.searchParams.delete('embed');
  window.open(address, '_blank', 'noopener');
};

/** One view of the app without the shell around it. Any page can stand here. */
export const StageView = ({ store, analyst, scheme }: StageViewProps): ReactElement => {
  const state = useAppStore(store, presentOf);
  const actions = useActions(store);
  const { go } = usePlacesOf(store);
  const places = useMemo((): Places => ({ go, hrefOf: (to) => hrefOf(wholeView(to(state))) }), [go, state]);
  const { dataset, answer } = analyst;
  const result = useMemo(() => answer(state.sentence), [answer, state.sentence]);
  const details = usePart(loadDetailPart, true);
  const shared = { state, dataset, result, actions };
  return (
    <PlacesContext value={places}>
      <div className="stage-view" data-page={state.page} onClick={openPlainLinks}>
        <Pages {...shared} analyst={analyst} scheme={scheme} details={details}
          map={<StageMap {...shared} scheme={scheme} texts={details?.texts ?? null} />} />
      </div>
    </PlacesContext>
  );
};
