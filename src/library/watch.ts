/**
 * A file that ends the program (a fault in a native parser or decoder leaves no time to say anything) or never ends is named all the
 * same: before each file is read its name is noted, and a process beside this one tells it when the program is gone or stands still.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface Watch {
  /** Notes which file is read next. */
  read(label: string): void;
  /** All were read. */
  end(): void;
}

/** As long as the longest name of a file with its folders. */
const ROOM = 1100;

/** @param language of the person who reads problems */
export function startWatch(cache: string, language: string): Watch {
  mkdirSync(cache, { recursive: true });
  const note = join(cache, `reading-${process.pid}`);
  let file: number | undefined;
  let watcher: ReturnType<typeof spawn> | undefined;
  let now = '';
  let beats = 0;
  const write = () => writeSync(file!, `${now}\n${beats++}\n`.padEnd(ROOM), 0);
  // Who waits for pictures is alive; who is caught in a parser does not come round to this.
  const heart = setInterval(() => file !== undefined && write(), 500).unref();
  return {
    read(label) {
      // Only when there is something to read: what was kept from last time needs no watch.
      if (file === undefined) {
        file = openSync(note, 'w');
        const program = join(import.meta.dirname, 'watcher.ts');
        watcher = spawn(process.execPath, [program, note, String(process.pid), language], {
          // Its first stream ends when this process does, however that comes.
          stdio: ['pipe', 'ignore', 'inherit'],
          env: { ...process.env, NODE_OPTIONS: '' },
        });
        watcher.unref();
        (watcher.stdin as unknown as { unref(): void }).unref();
      }
      // In place, in one call, four microseconds: the next name covers this one.
      now = label;
      write();
    },
    end() {
      clearInterval(heart);
      if (file === undefined) return;
      closeSync(file);
      rmSync(note, { force: true });
      watcher?.stdin?.end('end');
    },
  };
}
