import { OPENING_COST_PLAN, type CostPlan } from './cost-plan.ts';

/** The sections of the page on programmes, in the order of its links. */
export const PROGRAMMES_SECTIONS = ['family', 'national', 'seaLapland', 'costs'] as const;
export type ProgrammesSection = (typeof PROGRAMMES_SECTIONS)[number];

/** What the page on programmes shows. */
export interface ProgrammesView {
  readonly section: ProgrammesSection;
  /** The national theme whose projects are open: its code; `null`: all themes side by side. */
  readonly theme: string | null;
  readonly cost: CostPlan;
}

export const OPENING_PROGRAMMES_VIEW: ProgrammesView = { section: 'family', theme: null, cost: OPENING_COST_PLAN };
