import type { FileFault, FileFaultKind } from '../../schema/source-file.ts';

const VALUE_LENGTH = 80;

/** Ends the reading of a file from any depth; `readSource` makes it the value that its caller gets. */
export class FaultError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(`${fault.kind} ${fault.place} ${fault.value}`);
    this.fault = fault;
  }
}

/** Makes the error that says what is wrong with a file; the value is cut to what can be shown. */
export const faultOf = (kind: FileFaultKind, place = '', value = ''): FaultError =>
  new FaultError({ kind, place, value: value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH - 1)}…` : value });
