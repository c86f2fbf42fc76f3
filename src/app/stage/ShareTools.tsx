import { Suspense, lazy, useState, type ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import type { AppState, Page } from '../../state/app-state.ts';
import type { AppStore } from '../../state/store.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { Icon } from '../Icon.tsx';

const AddStepDialog = lazy(() => import('./AddStepDialog.tsx'));
const EmbedDialog = lazy(() => import('./EmbedDialog.tsx'));

/** Pages that show no view of the data to others. */
const NOT_EMBEDDED: readonly Page[] = ['present', 'own', 'sql'];

interface ShareToolsProps {
  readonly store: AppStore;
  readonly state: AppState;
  readonly dataset: Dataset;
}

/** Takes the present view into a story, or into another page. */
export const ShareTools = ({ store, state, dataset }: ShareToolsProps): ReactElement => {
  const { t } = useText();
  const [open, setOpen] = useState<'story' | 'embed' | null>(null);
  const close = (): void => { setOpen(null); };
  return (
    <>
      {state.page !== 'present' && (
        <button type="button" className="app-tool" aria-haspopup="dialog" aria-label={t('app.addToStory')} title={t('app.addToStory')} onClick={() => { setOpen('story'); }}><Icon name="story" /></button>
      )}
      {!NOT_EMBEDDED.includes(state.page) && (
        <button type="button" className="app-tool" aria-haspopup="dialog" aria-label={t('app.embed')} title={t('app.embed')} onClick={() => { setOpen('embed'); }}><Icon name="embed" /></button>
      )}
      <Suspense fallback={null}>
        {open === 'story' && <AddStepDialog store={store} state={state} dataset={dataset} onClose={close} />}
        {open === 'embed' && <EmbedDialog state={state} dataset={dataset} onClose={close} />}
      </Suspense>
    </>
  );
};
