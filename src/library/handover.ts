/**
 * Hands a reading from the build command to Astro. Astro loads `content.config.ts` through a module runner of its own, so that a
 * variable of a module would exist twice; the process has one global symbol. This is what makes it one reading a build.
 */
import type { Reading } from './reading.ts';

const KEY = Symbol.for('cahiers.reading');

export function handOver(reading: Reading): void {
  (globalThis as Record<symbol, unknown>)[KEY] = reading;
}

export function handedReading(): Reading | undefined {
  return (globalThis as Record<symbol, unknown>)[KEY] as Reading | undefined;
}
