/** The formulas, in the order in which one builds on another. */
export const FORMULAS = ['supply', 'density', 'expected', 'ratio', 'gap', 'interval', 'hoover', 'classes', 'bivariate', 'speakers'] as const;
export type FormulaName = (typeof FORMULAS)[number];
