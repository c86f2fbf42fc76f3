/** The formulas, in the order in which one builds on another. */
export const FORMULAS = ['supply', 'density', 'expected', 'ratio', 'gap', 'interval', 'smoothed', 'funnel', 'hoover', 'gini', 'hole', 'concentration', 'headquarters', 'call', 'succession', 'moran', 'peers', 'apportion', 'classes', 'bivariate', 'speakers'] as const;
export type FormulaName = (typeof FORMULAS)[number];
