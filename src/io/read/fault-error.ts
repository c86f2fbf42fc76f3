import type { FileFault, FileFaultKind } from '../../schema/source-file.ts';

const VALUE_LENGTH = 80;
const PLACE_LENGTH = 200;

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** Ends the reading of a file from any depth; `readSource` makes it the value that its caller gets. */
export class FaultError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(`${fault.kind} ${fault.place} ${fault.value}`);
    this.fault = fault;
  }
}

/** Makes the error that says what is wrong with a file; place and value are cut to what can be shown. */
export const faultOf = (kind: FileFaultKind, place = '', value = ''): FaultError =>
  new FaultError({ kind, place: cut(place, PLACE_LENGTH), value: cut(value, VALUE_LENGTH) });
