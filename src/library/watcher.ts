/** The process beside a reading: see `watch.ts`. Arguments: the note, the process that reads, the language of problems. */
import { readFileSync, rmSync } from 'node:fs';
import { problem } from '../domain/problem.ts';

/** Seconds without a sign of life. The slowest text takes half of one on a slow machine. */
const PATIENCE = Number(process.env['CAHIERS_PATIENCE'] ?? 60);

const [note = '', reader = '0', language = 'en'] = process.argv.slice(2);
const noteNow = (): string => {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return '';
  }
};

const nameIn = (written: string): string => written.split('\n', 1)[0]!;

async function tell(file: string, why: 'crash' | 'hang'): Promise<void> {
  const { reportProblems } = await import('../i18n/problems/report.ts');
  console.error(
    `\n${reportProblems([problem('reading-stopped', { file, line: 1, column: 1 }, { why })], language)}`,
  );
  rmSync(note, { force: true });
}

/** Milliseconds between two looks: they are counted, not the clock, for a machine may sleep meanwhile. */
const PACE = Math.min(1000, PATIENCE * 250);
let last = '';
let still = 0;
const look = setInterval(() => {
  const written = noteNow();
  still = written === last ? still + PACE : 0;
  last = written;
  if (written === '' || still < PATIENCE * 1000) return;
  clearInterval(look);
  // Whoever stands still hears no milder signal.
  void tell(nameIn(written), 'hang').then(() => process.kill(Number(reader), 'SIGKILL'));
}, PACE);

// A person who stops the program needs no explanation.
process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());

let said = '';
process.stdin.on('data', (words) => (said += String(words)));
process.stdin.on('close', () => {
  clearInterval(look);
  const name = nameIn(noteNow());
  if (said === '' && name) void tell(name, 'crash');
});
