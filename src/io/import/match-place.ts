import { distance } from 'fastest-levenshtein';
import type { PlaceGround, PlaceJoin, PlaceMeaning } from '../../schema/import-plan.ts';
import { foldText } from './fold-text.ts';
import type { ImportFacts } from './import-facts.ts';
import { looseSpelling } from './old-spellings.ts';
import { placeIndex, type PlaceHit, type PlaceIndex } from './place-index.ts';

/** How one written name was understood. */
export interface PlaceMatch {
  readonly ground: PlaceGround;
  /** `null` where nothing matches. */
  readonly meaning: PlaceMeaning | null;
  readonly outside: PlaceHit['outside'];
  readonly subRegion: string | null;
}

const NONE: PlaceMatch = { ground: 'none', meaning: null, outside: null, subRegion: null };

const CODE = /^(?:ku|kunta)?\s*(\d{1,3})(?:\.0+)?$/;
const CODE_FIRST = /^(?:ku)?(\d{1,3})\s*[-:.,/]?\s+(\D.*)$/;
const CODE_LAST = /^(\D.*?)\s*[-:,]?\s*[([]?(?:ku)?(\d{3})[)\]]?$/;

/** Words of administration after a name, and before it; all folded. */
const AFTER = /\s+(?:kaupun(?:ki|gin|gissa|gista|kiin|git|kien|geissa)|kaup|kun(?:ta|nan|nassa|nasta|taan|nat|tien|nissa|tia)|alue(?:ella|en)?|seurakunta|sta(?:d|ds|den)|kommun(?:er|erna|en|s)?|town|city|municipality|municipalities)\.?$/;
const BEFORE = /^(?:kun(?:ta|nat)|kaupun(?:ki|git)|kommun(?:en|er|erna)?|stad(?:en)?|municipalit(?:y|ies)(?: of)?|city of|town of|the municipality of|the city of|i|in|pa|bl\.?a\.?|mm\.?|esim\.?|eli|ml\.?|etenkin|erityisesti)\s*:?\s+/;
const SUB_REGION_WORDS = /\s+(?:seutukun(?:ta|nan|nassa|nat|nalla)|seu(?:tu|dun|dulla)|ekonomiska region(?:en)?|sub-?region|alue(?:ella|en)?|kun(?:nat|nissa|tien)|kommuner(?:na)?)$/;
const REGION_WORDS = /\s+(?:maakun(?:ta|nan|nassa|nat)|alue(?:ella|en|elta)?|laani(?:n|ssa)?|hyvinvointialue(?:en|ella)?|(?:kaikki )?kun(?:nat|nissa|tien)|landskap(?:et)?|region(?:en)?|kommuner(?:na)?|municipalities)$/;
const ALL_WORDS = /^(?:koko|kaikki|hela|alla|whole|entire|all|the whole of|whole of|the whole)\s+/;

const padded = (digits: string): string => digits.padStart(3, '0');

const ofHit = ({ meaning, outside, subRegion, ground }: PlaceHit, as: PlaceGround = ground): PlaceMatch => ({ ground: as, meaning, outside, subRegion });

/** A name with its code, or a code alone; `undefined` when there is none, `null` when the two disagree. */
const byCode = (folded: string, index: PlaceIndex): PlaceMatch | null | undefined => {
  const alone = CODE.exec(folded);
  if (alone !== null) {
    const digits = alone[1] ?? '';
    const hit = index.codes.get(padded(digits));
    if (hit === undefined) return undefined;
    return digits.length === 3 ? ofHit(hit) : ofHit(hit, hit.ground === 'code' ? 'mendedCode' : hit.ground);
  }
  const first = CODE_FIRST.exec(folded);
  const last = first === null ? CODE_LAST.exec(folded) : null;
  const [digits, name] = first !== null ? [first[1] ?? '', first[2] ?? ''] : [last?.[2] ?? '', last?.[1] ?? ''];
  const [coded, named] = [index.codes.get(padded(digits)), byName(name, index)];
  if (digits === '' || coded === undefined) return undefined;
  if (named !== undefined && named.key !== coded.key) return null;
  return named === undefined ? undefined : ofHit(coded, digits.length === 3 || coded.ground !== 'code' ? coded.ground : 'mendedCode');
};

const REGION: PlaceHit = { ground: 'region', meaning: { kind: 'region' }, outside: null, subRegion: null, key: 'region' };

const byRegion = (folded: string, index: PlaceIndex): PlaceHit | undefined => {
  const bare = folded.replace(ALL_WORDS, '');
  const isRegion = [folded, bare, bare.replace(REGION_WORDS, ''), folded.replace(REGION_WORDS, '')].some((text) => index.region.has(text));
  return isRegion ? REGION : undefined;
};

/** A name as it stands, without the words of administration, or in an older spelling. */
const byName = (folded: string, index: PlaceIndex): PlaceHit | undefined => {
  const whole = index.names.get(folded);
  if (whole !== undefined) return whole;
  if (SUB_REGION_WORDS.test(folded)) {
    const area = index.areas.get(folded.replace(SUB_REGION_WORDS, ''));
    if (area !== undefined && isArea(folded, index)) return area;
  }
  const region = byRegion(folded, index);
  if (region !== undefined) return region;
  const bare = folded.replace(/[().:*?]+$/g, '').replace(BEFORE, '').replace(AFTER, '').replace(AFTER, '').trim();
  return index.names.get(bare) ?? index.outsideForms().get(bare) ?? (bare.replace(/[\s-]/g, '').length < 5 ? undefined : index.loose.get(looseSpelling(bare)));
};

/** Only the word sub-region itself makes an area of a name that is a municipality's too: `Rovaniemen kunnat` may end a list. */
const isArea = (folded: string, index: PlaceIndex): boolean =>
  /(?:seutukun\S+|seu(?:tu|dun|dulla)|region(?:en)?)$/.test(folded) || index.names.get(folded.replace(SUB_REGION_WORDS, ''))?.ground === 'subRegion';

const withoutBrackets = (folded: string): string => folded.replace(/\s*[([].*?[)\]]\s*/g, ' ').trim();

/** Finds out what one written name of a place stands for; the same for the same text. */
export const matchPlace = (written: string, facts: ImportFacts): PlaceMatch => {
  const index = placeIndex(facts);
  const folded = foldText(written);
  if (folded === '') return NONE;
  const coded = byCode(folded, index);
  if (coded === null) return NONE;
  if (coded !== undefined) return coded;
  const named = byName(folded, index) ?? byName(withoutBrackets(folded), index);
  return named === undefined ? NONE : ofHit(named);
};

/** What the user's word makes of a written name. */
export const matchOfMeaning = (written: string, meaning: PlaceMeaning): PlaceMatch => ({
  ground: 'user', meaning, subRegion: null, outside: meaning.kind === 'outside' ? { name: written, kind: 'municipality' } : null,
});

/** Farther than this share of a name's length no name is offered. */
const FARTHEST = 0.5;
const CANDIDATE_COUNT = 3;

/** Names of municipalities that are nearest to a written one by Levenshtein distance over length, best first. */
export const placeCandidates = (written: string, facts: ImportFacts): PlaceJoin['candidates'] => {
  const folded = foldText(written).slice(0, 60);
  const bare = folded.replace(BEFORE, '').replace(AFTER, '');
  const near = facts.municipalities.map(({ code, nameFi, nameSv, samiNames }) => {
    const distances = [nameFi, nameSv, ...samiNames].flatMap((name) => {
      const other = foldText(name);
      return [folded, bare].map((text) => distance(text, other) / Math.max(text.length, other.length, 1));
    });
    return { code, name: nameFi, distance: Math.min(...distances) };
  });
  return near.filter((each) => each.distance <= FARTHEST).sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1)).slice(0, CANDIDATE_COUNT);
};
