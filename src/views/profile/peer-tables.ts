import { positionAmong } from '../../analysis/peers.ts';
import { figuresOfYear } from '../../analysis/need.ts';
import type { MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { ExportTable } from '../../schema/export-content.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { PeerGroup, PeerPosition } from '../../schema/profile-result.ts';
import { known, numberOf, type Quantity } from '../../schema/quantity.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** The figures by which a municipality is set among its peers. */
export const PEER_FIGURES = ['count', 'density', 'ratio'] as const;
export type PeerFigure = (typeof PEER_FIGURES)[number];

const figureOf = (row: MunicipalityCoverage, figure: PeerFigure): Quantity => {
  switch (figure) {
    case 'count': return known(row.supply);
    case 'density': return row.value;
    case 'ratio': return row.ratio;
  }
};

const rowsOf = ({ result }: ProfileFacts, codes: readonly MunicipalityCode[]): readonly MunicipalityCoverage[] =>
  codes.flatMap((code) => result.rows.find((row) => row.code === code) ?? []);

/** The municipality's position in a group by one figure. */
export const peerPosition = (facts: ProfileFacts, group: PeerGroup, figure: PeerFigure): PeerPosition => {
  const positioned = (row: MunicipalityCoverage): { readonly listing: MunicipalityCoverage['listing']; readonly figure: Quantity } => ({ listing: row.listing, figure: figureOf(row, figure) });
  return positionAmong(positioned(facts.row), rowsOf(facts, group.codes).map(positioned));
};

/** "2 / 5" among those that can be ranked, or why there is no rank. */
export const positionText = ({ rank, of, below, peers }: PeerPosition, { text: { t, format }, row }: ProfileFacts, figure: PeerFigure): string => {
  if (numberOf(figureOf(row, figure)) === undefined) return t('profile.peers.noFigure');
  if (rank !== null) return of === 1 ? t('profile.peers.alone') : t('profile.peers.rank', { rank: format.integer(rank), of: format.integer(of) });
  return below === 0 ? t('profile.peers.bound') : t('profile.peers.boundBelow', { below: format.integer(below), peers: format.integer(peers) });
};

/** What keeps the ranks from being sure: peers whose own list is not whole, and those of them that have more projects all the same. */
const boundText = ({ bounds, boundsAbove }: PeerPosition, { text: { t, format } }: ProfileFacts): string => {
  if (bounds === 0) return t('profile.peers.allWhole');
  const words = t('profile.peers.bounds', { count: bounds, shown: format.integer(bounds) });
  return boundsAbove === 0 ? words : `${words}; ${t('profile.peers.boundsAbove', { count: boundsAbove, shown: format.integer(boundsAbove) })}`;
};

/** Which municipalities a group is made of, in words. */
export const groupName = ({ text: { t, language, format }, municipality, detail }: ProfileFacts, { kind, codes }: PeerGroup): string => {
  switch (kind) {
    case 'sub_region': return t('profile.peers.group.sub_region', { name: municipality.subRegion[language] });
    case 'grouping': return t('profile.peers.group.grouping', { name: detail === undefined || detail.grouping === null ? '' : t(`profile.grouping.${detail.grouping}`) });
    case 'nearest': return t('profile.peers.group.nearest', { shown: format.integer(codes.length) });
  }
};

const namesOf = ({ names, text: { format } }: ProfileFacts, codes: readonly MunicipalityCode[]): string => format.list(codes.map((code) => names.get(code) ?? code));

/** Its position in every group by every figure. */
export const positionTable = (facts: ProfileFacts): ExportTable => {
  const { t } = facts.text;
  return {
    columns: [
      t('profile.columns.group'), t('profile.columns.peers'), t('profile.head.projects'), t(`profile.density.${facts.question.measure}`), t('municipality.figures.ratio'), t('profile.columns.bounds'),
    ].map((label) => ({ label, kind: 'text' })),
    rows: facts.groups.map((group) => [
      groupName(facts, group),
      group.codes.length === 0 ? t(group.kind === 'nearest' ? 'profile.peers.noNearest' : 'profile.peers.none') : namesOf(facts, group.codes),
      ...(group.codes.length === 0 ? [null, null, null, null] : [
        ...PEER_FIGURES.map((figure) => positionText(peerPosition(facts, group, figure), facts, figure)),
        boundText(peerPosition(facts, group, 'count'), facts),
      ]),
    ]),
  };
};

/** A municipality beside its peers. */
export interface PeerRow {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly isOwn: boolean;
  readonly row: MunicipalityCoverage;
}

/** The municipality and all its peers, each once: most projects for the need first, those without a figure last. */
export const peerRows = (facts: ProfileFacts): readonly PeerRow[] => {
  const codes = new Set([facts.code, ...facts.groups.flatMap((group) => group.codes)]);
  const amount = ({ row }: PeerRow): number => numberOf(row.value) ?? -1;
  return rowsOf(facts, [...codes])
    .map((row): PeerRow => ({ code: row.code, name: facts.names.get(row.code) ?? row.code, isOwn: row.code === facts.code, row }))
    .sort((a, b) => amount(b) - amount(a) || facts.text.format.compare(a.name, b.name));
};

/** The municipality and its peers with their figures. */
export const peerTable = (facts: ProfileFacts, rows: readonly PeerRow[]): ExportTable => {
  const { text: { t, format }, question, page } = facts;
  const figures = figuresOfYear(page.dataset, question.needYear);
  const groupsOf = (code: MunicipalityCode): string =>
    format.list(facts.groups.filter((group) => group.codes.includes(code)).map(({ kind }) => t(`profile.peers.short.${kind}`)));
  return {
    columns: [
      { label: t('profile.columns.municipality'), kind: 'text' }, { label: t('profile.columns.why'), kind: 'text' }, { label: t('profile.columns.list'), kind: 'text' },
      { label: t('profile.head.population', { year: String(question.needYear) }), kind: 'number', digits: 0 },
      { label: t('profile.columns.share'), kind: 'number', digits: 1 },
      { label: t('profile.head.projects'), kind: 'number' }, { label: t(`profile.density.${question.measure}`), kind: 'number', digits: 1 }, { label: t('municipality.figures.ratio'), kind: 'number', digits: 2 },
    ],
    rows: rows.map(({ code, name, isOwn, row }) => [
      name, isOwn ? t('profile.peers.own') : groupsOf(code), t(`profile.list.${row.listing}`),
      figures.get(code)?.population ?? null, figures.get(code)?.foreignLanguageShare ?? null,
      row.supply, numberOf(row.value) ?? null, numberOf(row.ratio) ?? null,
    ]),
  };
};

/** The position in one sentence: by projects for the need in the sub-region; or that a lower bound has none. */
export const peerLead = (facts: ProfileFacts): string => {
  const { text: { t, format }, names, code, question, row } = facts;
  const name = names.get(code) ?? code;
  if (row.listing !== 'listed') return t('profile.peers.leadBound', { name });
  const words = facts.groups.filter(({ codes }) => codes.length > 0).map((group) => {
    const position = peerPosition(facts, group, 'density');
    const label = t(`profile.peers.in.${group.kind}`);
    if (position.rank === null) return t('profile.peers.leadNone', { group: label });
    return position.of === 1 ? t('profile.peers.leadAlone', { group: label }) : t('profile.peers.leadRank', { group: label, rank: format.integer(position.rank), of: format.integer(position.of) });
  });
  return t('profile.peers.lead', { name, figure: t(`profile.density.${question.measure}`).toLocaleLowerCase(format.locale), positions: words.join('; ') });
};
