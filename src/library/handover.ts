/**
 * Hands the record from whoever read it to the pages. Astro loads its configuration, its content and its pages through module runners and
 * bundles of their own, so that a variable of a module exists several times; the process has one global symbol. This is what makes it
 * one reading a build, and keeps Astro's content store, which becomes part of the bundle of pages, down to digests: with all texts in
 * it a build of 1,000 letters spent more time on the store than on anything else.
 */
import type { PublicRecord } from './record.ts';

interface Handover {
  record: PublicRecord;
  /** What is computed from the whole record, by name; only in a build, where code does not change meanwhile. */
  results?: Map<string, unknown>;
}

const KEY = Symbol.for('cahiers.record');
const held = globalThis as { [KEY]?: Handover };

/** @param stage in dev results are computed again by code that was edited; in a build once */
export function handOver(record: PublicRecord, stage: 'dev' | 'build'): void {
  held[KEY] = { record, ...(stage === 'build' && { results: new Map() }) };
}

export function handedRecord(): PublicRecord | undefined {
  return held[KEY]?.record;
}

const known = new WeakMap<PublicRecord, Map<string, unknown>>();

/** A result of the whole record, computed once, whichever copy of a module asks first. `name` tells results apart. */
export function once<Result>(record: PublicRecord, name: string, compute: () => Result): Result {
  const results = resultsOf(record);
  if (!results.has(name)) results.set(name, compute());
  return results.get(name) as Result;
}

function resultsOf(record: PublicRecord): Map<string, unknown> {
  const shared = held[KEY]?.record === record ? held[KEY].results : undefined;
  const results = shared ?? known.get(record) ?? new Map<string, unknown>();
  if (!shared) known.set(record, results);
  return results;
}
