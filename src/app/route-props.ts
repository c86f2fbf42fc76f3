import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { AppState } from '../state/app-state.ts';
import type { Actions } from './use-actions.ts';

/** What every page gets. */
export interface RouteProps {
  readonly state: AppState;
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly actions: Actions;
}
