import type { ClientReach } from '../../../analysis/client-reach.ts';
import type { ClientSeries } from '../../../analysis/client-series.ts';
import { largestAt, type ServiceLanguages } from '../../../analysis/service-languages.ts';
import { chainTotals, chainYears } from '../../../analysis/settlement-chain.ts';
import type { ProjectMoney } from '../../../analysis/settlement-funding.ts';
import type { FactWord } from '../../../schema/archive.ts';
import type { Text } from '../../../i18n/text.ts';
import { euros } from '../../shared/euros.ts';
import { quantityFigure } from '../../shared/quantity-text.ts';
import { EXTRA_STAGE, languageNames } from './language-words.ts';

const key = (name: string): string => `programmesSeaLapland.lead.${name}`;

/** How many projects, over which years, with how much money, and how much of it from municipalities. */
export const moneyLead = (money: readonly ProjectMoney[], text: Text): readonly string[] => {
  const { t, format } = text;
  const totals = chainTotals(money);
  const years = chainYears(money);
  const base = totals.projects - totals.byMunicipal.unstated;
  return [
    t(key('chain'), {
      count: totals.projects, shown: format.integer(totals.projects), years: format.range(String(years[0]?.year ?? ''), String(years.at(-1)?.year ?? '')),
      total: euros(text, totals.totalEur), known: format.integer(totals.totalKnown), of: format.integer(totals.projects),
    }),
    ...(totals.municipalBaseEur === 0 ? [] : [t(key('municipal'), {
      in: format.integer(totals.byMunicipal.in), none: format.integer(totals.byMunicipal.none), unstated: format.integer(totals.byMunicipal.unstated), base: format.integer(base),
      amount: euros(text, totals.municipalEur), share: format.percentage((100 * totals.municipalEur) / totals.municipalBaseEur),
    })]),
  ];
};

/** Clients of the last day and their share of the speakers; `null` without both. */
export const clientLead = ({ days }: ClientSeries, reach: readonly ClientReach[], { t, format }: Text): string | null => {
  const [day, share] = [days.at(-1), reach.at(-1)];
  if (day === undefined || share === undefined || day.total === null || day.cumulative === null || share.present.kind === 'missing') return null;
  return t(key('clients'), {
    date: format.date(day.date, 'day'), cumulative: format.integer(day.cumulative), total: format.integer(day.total), share: quantityFigure(share.present, 'percentage', format),
  });
};

/** The largest languages that the extra time served and left out; `null` without that stage. */
export const languageLead = (languages: ServiceLanguages, words: readonly FactWord[], text: Text): string | null => {
  const stage = languages.stages.findIndex(({ id }) => id === EXTRA_STAGE);
  if (stage < 0) return null;
  const { served, missing } = largestAt(languages, stage);
  const of = text.format.integer(served.length + missing.length);
  if (served.length + missing.length === 0) return null;
  if (missing.length === 0) return text.t(key('languagesAll'), { of });
  return text.t(key(served.length === 0 ? 'languagesNone' : 'languages'), { count: missing.length, of, served: languageNames(served, words, text), missing: languageNames(missing, words, text) });
};
