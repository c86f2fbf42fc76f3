/**
 * How far two independent coders agree on target groups and on the employment mark.
 * Source: the note on coding quality that came with the coded projects (facts/README.md).
 */
export const CODING_AGREEMENT = {
  /** Projects that the second coder read. */
  sample: 63,
  /** Projects in the data when the sample was drawn. */
  of: 227,
  /** Cohen's kappa over all target groups pooled. */
  pooledKappa: 0.94,
  /** Share of the sample with exactly the same set of target groups. */
  sameSet: 0.86,
  immigrantsKappa: 1,
  employmentKappa: 0.96,
} as const;
