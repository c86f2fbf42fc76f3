import { OPENING_STATE, type AppState } from './app-state.ts';
import { checkCodes, type DecodedState, type KnownCodes } from './known-codes.ts';
import { distinctNotices, linkNotice, type LinkNotice } from './link-notice.ts';
import { PARAMETERS, type Parameter } from './url-parameters.ts';

/** Longest address that is read, in UTF-16 units; the parameters beyond it are left out with a notice. */
export const MAX_SEARCH_LENGTH = 8192;

const OPENING_TEXTS: ReadonlyMap<string, string> = new Map(PARAMETERS.map(({ name, write }) => [name, write(OPENING_STATE)]));

/**
 * The state as the query of an address, without the question mark: `theme=safety&years=2018-2022`.
 * Empty for the opening state. One state has one text, whatever the way to it.
 */
export const encodeState = (state: AppState): string => {
  const query = new URLSearchParams();
  for (const { name, write } of PARAMETERS) {
    const text = write(state);
    if (text !== OPENING_TEXTS.get(name)) query.append(name, text);
  }
  return query.toString().replaceAll('%2C', ',');
};

/** A link to the state, from wherever Katve stands. */
export const hrefOf = (state: AppState): string => `?${encodeState(state)}`;

/** The part of an overlong address that is read: whole parameters only. */
const readablePart = (search: string): string => search.slice(0, Math.max(0, search.lastIndexOf('&', MAX_SEARCH_LENGTH)));

/** The text of each known parameter; texts of a list that stands several times are joined. */
const knownTexts = (entries: readonly (readonly [string, string])[]): ReadonlyMap<Parameter, string> => {
  const texts = new Map<Parameter, string>();
  for (const [name, text] of entries) {
    const parameter = PARAMETERS.find((other) => other.name === name);
    if (parameter === undefined) continue;
    const earlier = texts.get(parameter);
    texts.set(parameter, parameter.isList && earlier !== undefined ? `${earlier},${text}` : text);
  }
  return texts;
};

/**
 * The state that the query of an address asks for, with a notice for everything in it that could
 * not be used; what is not said is as in the opening state. Takes any text and never throws.
 *
 * @param search with or without the question mark.
 * @param known what the data hold; without it codes are taken as they are, see `checkCodes`.
 */
export const decodeState = (search: string, known: KnownCodes = {}): DecodedState => {
  const isTooLong = search.length > MAX_SEARCH_LENGTH;
  const entries = [...new URLSearchParams(isTooLong ? readablePart(search) : search)];
  const notices: LinkNotice[] = isTooLong ? [linkNotice('too_long', '', '')] : [];
  for (const [name, value] of entries) {
    if (!OPENING_TEXTS.has(name)) notices.push(linkNotice('unknown_parameter', name, value));
  }
  let state = OPENING_STATE;
  const texts = knownTexts(entries);
  for (const parameter of PARAMETERS) {
    const text = texts.get(parameter);
    if (text === undefined) continue;
    const { name, read } = parameter;
    const next = read(state, text);
    if (next === undefined) notices.push(linkNotice('bad_value', name, text));
    else state = next;
  }
  const checked = checkCodes(state, known);
  return { state: checked.state, notices: distinctNotices([...notices, ...checked.notices]) };
};
