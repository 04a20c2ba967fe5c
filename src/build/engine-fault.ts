import type { BuildWords } from '../i18n/building/words.ts';

/** Files of the owner's of which nobody knows what became, or pages that are not there. */
type Fault = { unaccounted: string[] } | { undrawn: string[] };

/** Thrown when the engine would lose something: no content can be the cause, and nothing is published. */
export class EngineFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(JSON.stringify(fault));
    this.name = 'EngineFault';
    this.fault = fault;
  }

  tell({ faults }: BuildWords): string {
    if ('unaccounted' in this.fault) return faults.unaccounted(this.fault.unaccounted);
    return faults.undrawn(this.fault.undrawn);
  }
}
