/**
 * What Node compiled of the engine, kept with the rest of the cache: half of the start of a build is compiling modules. Not by a first
 * build, though: writing it takes a second of a processor, which a machine that keeps no cache would spend each time for nobody. So a
 * build that succeeds only makes the folder, and the next one fills it.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { folders } from './folders.ts';

const place = (): string => join(folders.cache, 'node');

/** To be called in each thread before it imports what is large. */
export function useCompiled(): void {
  if (existsSync(place())) enableCompileCache(place());
}

/** From now on builds keep what they compile. */
export function keepCompiled(): void {
  mkdirSync(place(), { recursive: true });
}
