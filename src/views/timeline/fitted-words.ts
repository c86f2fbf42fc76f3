import type { Text } from '../../i18n/text.ts';

interface FittedCounts {
  /** Distinct projects with a row of their own. */
  readonly own: number;
  /** Distinct projects of all lanes. */
  readonly projects: number;
  readonly lanesLeft: number;
}

/** What the numbers beside the lanes are, how many projects have no row of their own, and how many lanes are left out. */
export const fittedWords = ({ own, projects, lanesLeft }: FittedCounts, { t, format }: Text): readonly string[] => {
  const rest = projects - own;
  return [
    t('timeline.fitted.numbers'),
    ...(rest > 0 ? [t('timeline.fitted.rest', { count: rest, shown: format.integer(rest), all: format.integer(projects) })] : []),
    ...(lanesLeft > 0 ? [t('timeline.fitted.lanes', { count: lanesLeft, shown: format.integer(lanesLeft) })] : []),
  ];
};
