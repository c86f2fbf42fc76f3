import type { OfficialFault, OfficialFaultKind } from '../../schema/official.ts';

/** Why official figures could not be got; `fault` is what the user reads. */
export class OfficialError extends Error {
  readonly fault: OfficialFault;

  constructor(kind: OfficialFaultKind, { place = '', detail = '' }: { readonly place?: string; readonly detail?: string } = {}, options?: ErrorOptions) {
    super(`${kind}: ${[place, detail].filter((part) => part !== '').join(', ')}`, options);
    this.name = 'OfficialError';
    this.fault = { kind, place, detail };
  }
}

/** The fault in an error; anything unforeseen is an answer that could not be understood. */
export const faultOf = (error: unknown): OfficialFault =>
  error instanceof OfficialError ? error.fault : { kind: 'badShape', place: '', detail: error instanceof Error ? error.message : String(error) };
