import type { MunicipalityDetail } from '../schema/archive.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { PeerGroup, PeerPosition, PeerTraits, PositionedFigure } from '../schema/profile-result.ts';
import { numberOf } from '../schema/quantity.ts';
import { figuresOfYear } from './need.ts';

/** How many of the nearest municipalities are peers. */
export const NEAREST_PEERS = 5;

/** Figures and distances that differ only by rounding are equal. */
const SLACK = 1e-9;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** z = (x - mean) / s, with the population standard deviation; 0 where all values are equal. */
export const standardised = (values: readonly number[]): readonly number[] => {
  const centre = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
  return values.map((value) => (spread < SLACK ? 0 : (value - centre) / spread));
};

type KnownTraits = PeerTraits & { readonly population: number; readonly foreignLanguageShare: number };

const hasFigures = (traits: PeerTraits): traits is KnownTraits =>
  traits.population !== null && traits.population > 0 && traits.foreignLanguageShare !== null;

/**
 * The municipalities nearest to one in size and foreign-language share, nearest first, ties by code:
 *
 *   d(a, b) = sqrt((z1(a) - z1(b))^2 + (z2(a) - z2(b))^2),
 *
 * where z1 is the natural logarithm of population and z2 the share in percent, each standardised over all
 * municipalities whose two figures are known (standardised Euclidean distance; Everitt et al. 2011, Cluster
 * Analysis, 5th ed.). Empty where the municipality's own figures are not known.
 */
export const nearestCodes = (all: readonly PeerTraits[], code: MunicipalityCode, most = NEAREST_PEERS): readonly MunicipalityCode[] => {
  const known = all.filter(hasFigures);
  const own = known.findIndex((traits) => traits.code === code);
  if (own === -1) return [];
  const sizes = standardised(known.map(({ population }) => Math.log(population)));
  const shares = standardised(known.map(({ foreignLanguageShare }) => foreignLanguageShare));
  const distanceTo = (at: number): number => Math.hypot((sizes[at] ?? 0) - (sizes[own] ?? 0), (shares[at] ?? 0) - (shares[own] ?? 0));
  return known
    .map((traits, at) => ({ code: traits.code, distance: distanceTo(at) }))
    .filter((other) => other.code !== code)
    .sort((a, b) => (Math.abs(a.distance - b.distance) < SLACK ? (a.code < b.code ? -1 : 1) : a.distance - b.distance))
    .slice(0, most)
    .map((other) => other.code);
};

/** A municipality's peers of every kind. A code that is not among `all` has none. */
export const peerGroups = (all: readonly PeerTraits[], code: MunicipalityCode): readonly PeerGroup[] => {
  const own = all.find((traits) => traits.code === code);
  const alike = (isAlike: (own: PeerTraits, other: PeerTraits) => boolean): readonly MunicipalityCode[] =>
    (own === undefined ? [] : all.filter((other) => other.code !== code && isAlike(own, other)).map((other) => other.code).sort());
  return [
    { kind: 'sub_region', codes: alike((a, b) => a.subRegionCode === b.subRegionCode) },
    { kind: 'grouping', codes: alike((a, b) => a.grouping !== null && a.grouping === b.grouping) },
    { kind: 'nearest', codes: nearestCodes(all, code) },
  ];
};

/**
 * Where a figure stands among its peers'. A municipality without a whole list in the register is never ranked:
 * its figure may be larger than it seems. Ranges count by their central value; a peer without a figure is left out.
 */
export const positionAmong = (own: PositionedFigure, peers: readonly PositionedFigure[]): PeerPosition => {
  const valueOf = ({ figure }: PositionedFigure): readonly number[] => { const value = numberOf(figure); return value === undefined ? [] : [value]; };
  const whole = peers.filter(({ listing }) => listing === 'listed').flatMap(valueOf);
  const bounds = peers.filter(({ listing }) => listing !== 'listed').flatMap(valueOf);
  const [value] = valueOf(own);
  const isRanked = own.listing === 'listed' && value !== undefined;
  return {
    rank: isRanked ? 1 + whole.filter((other) => other > value + SLACK).length : null,
    of: whole.length + (isRanked ? 1 : 0),
    below: value === undefined ? 0 : whole.filter((other) => other < value - SLACK).length,
    peers: whole.length,
    bounds: bounds.length,
    boundsAbove: value === undefined ? 0 : bounds.filter((other) => other > value + SLACK).length,
  };
};

/** What every municipality is likened by, in the year of the figures. A municipality without a detail row is left out. */
export const peerTraits = (dataset: Dataset, details: readonly MunicipalityDetail[], year: number): readonly PeerTraits[] => {
  const figures = figuresOfYear(dataset, year);
  return dataset.municipalities.flatMap(({ code, subRegionCode }) => {
    const grouping = details.find((detail) => detail.code === code)?.grouping;
    const own = figures.get(code);
    return grouping === undefined ? [] : [{ code, subRegionCode, grouping, population: own?.population ?? null, foreignLanguageShare: own?.foreignLanguageShare ?? null }];
  });
};
