import { faultOf, type FaultError } from './fault-error.ts';
import type { FileFaultKind } from '../../schema/source-file.ts';

const SHOWN_BEFORE = 30;
const SHOWN_AFTER = 20;

/** Where a JSON text breaks off its form, by the words of the browser's own error: the end where they do not say. */
const positionOf = (text: string, message: string): number => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const line = /line (\d+) column (\d+)/.exec(message);
  if (line === null) return text.length;
  let start = 0;
  for (let left = Number(line[1]); left > 1 && start >= 0; left -= 1) start = text.indexOf('\n', start) + 1 || text.length;
  return Math.min(start + Number(line[2]) - 1, text.length);
};

/** The fault of a text that is no JSON: the line, and what stands there. */
export const jsonFault = (text: string, cause: unknown, { kind, file = '' }: { readonly kind: FileFaultKind; readonly file?: string }): FaultError => {
  const at = positionOf(text, cause instanceof Error ? cause.message : '');
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  const place = `${file === '' ? '' : `${file}: `}A${String(line)}`;
  return faultOf(kind, place, text.slice(Math.max(0, at - SHOWN_BEFORE), at + SHOWN_AFTER).replace(/\s+/g, ' ').trim());
};
