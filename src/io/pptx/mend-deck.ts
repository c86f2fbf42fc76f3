import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { withLines } from './cell-tones.ts';

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const SLIDE_PART = /^ppt\/slides\/slide\d+\.xml$/;
const CHART = /^ppt\/charts\/chart\d+\.xml$/;
/** The one run that the writer makes of all notes. */
const NOTES_RUN = /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/;
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;

/** The writer puts two parts of an axis in an order that the format does not allow. */
const AXIS_PARTS = /(<c:noMultiLvlLbl [^>]*\/>)\s*(<c:tickLblSkip [^>]*\/>)/g;

/** Each line of the notes becomes a paragraph in the deck's language. */
const mendNotes = (xml: string, locale: string): string => xml.replace(NOTES_RUN, (...found: readonly string[]) => {
  const [, look = '', text = '', end = ''] = found;
  const [face, close] = [look, end].map((tag) => tag.replace(/lang="[^"]*"/, `lang="${locale}"`));
  return text.split(/\r?\n/).map((line) => (line === '' ? `<a:p>${close ?? ''}</a:p>` : `<a:p><a:r>${face ?? ''}<a:t>${line}</a:t></a:r>${close ?? ''}</a:p>`)).join('');
});

/**
 * Puts right what the writer of the presentation leaves: notes in one run without paragraphs, fills without their lines, points of a
 * chart that have no value, and parts of an axis in the wrong order. Everything else stays as it is; the file is packed.
 */
export const mendDeck = (bytes: Uint8Array, locale: string): Uint8Array<ArrayBuffer> => {
  const mended = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    if (NOTES.test(path)) return [path, strToU8(mendNotes(strFromU8(content), locale))];
    if (SLIDE_PART.test(path)) return [path, strToU8(withLines(strFromU8(content)))];
    if (CHART.test(path)) return [path, strToU8(strFromU8(content).replaceAll(EMPTY_POINT, '').replaceAll(AXIS_PARTS, '$2$1'))];
    return [path, content];
  }).filter(([path]) => !path.endsWith('/'));
  const files: Zippable = Object.fromEntries(mended);
  return new Uint8Array(zipSync(files, { level: 6 }));
};
