import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { readXml } from './xml-feeder.ts';

/** Signs that XML cannot hold are written as `_x000D_`, ECMA-376 part 1, 22.9.2.19. */
export const unescapeSigns = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** The texts that the cells of a workbook share, in order. Letters of several formats are joined; readings aids (`rPh`) are left out, and what is longer than a cell may be. */
export const readSharedStrings = async (bytes: Uint8Array, work: ReadWork): Promise<readonly string[]> => {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  await readXml(bytes, {
    onOpen: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    onClose: (name) => {
      if (name === 'si') {
        if (strings.length >= work.limits.cells) throw faultOf('tooLarge', '', String(strings.length));
        strings.push(unescapeSigns(text));
      }
      else if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    onText: (piece) => { if (isText && text.length <= work.limits.cellLength) text += piece; },
  }, work);
  return strings;
};
