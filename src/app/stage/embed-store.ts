import type { AppState } from '../../state/app-state.ts';
import { presentOf, type AppStore } from '../../state/store.ts';
import { reduce } from '../../state/transitions.ts';

/** The same view in the whole app. */
export const wholeView = (state: AppState): AppState => ({ ...state, isEmbedded: false, part: 'whole' });

/**
 * The store of a view inside another page: it never leaves its page. What would lead to another page, or to another
 * section of it, is opened by `openElsewhere` in the whole app instead.
 */
export const embedStore = (store: AppStore, openElsewhere: (state: AppState) => void): AppStore => ({
  ...store,
  dispatch: (action, options) => {
    const before = presentOf(store.getState());
    const after = reduce(before, action);
    const isElsewhere = after.page !== before.page || after.gaps.section !== before.gaps.section || after.network.section !== before.network.section
      || after.programmes.section !== before.programmes.section || after.questions.section !== before.questions.section;
    if (isElsewhere) openElsewhere(wholeView(after));
    else store.dispatch(action, options);
  },
});
