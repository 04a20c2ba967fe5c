/** The process beside a reading: see `watch.ts`. Arguments: the note, the process that reads, the language of problems. */
import { readFileSync, rmSync } from 'node:fs';
import { problem } from '../domain/problem.ts';

/** Seconds that one file may take. The slowest real one takes half of one; a picture of forty megapixels on a slow machine, ten. */
const PATIENCE = Number(process.env['CAHIERS_PATIENCE'] ?? 60);

const [note = '', reader = '0', language = 'en'] = process.argv.slice(2);
const nameNow = (): string => {
  try {
    return readFileSync(note, 'utf8').split('\n', 1)[0]!;
  } catch {
    return '';
  }
};

async function tell(file: string, why: 'crash' | 'hang'): Promise<void> {
  const { reportProblems } = await import('../i18n/problems/report.ts');
  console.error(
    `\n${reportProblems([problem('reading-stopped', { file, line: 1, column: 1 }, { why })], language)}`,
  );
  rmSync(note, { force: true });
}

let last = '';
let since = Date.now();
const look = setInterval(
  () => {
    const name = nameNow();
    if (name !== last) {
      last = name;
      since = Date.now();
    } else if (name && Date.now() - since > PATIENCE * 1000) {
      clearInterval(look);
      // Whoever stands still hears no milder signal.
      void tell(name, 'hang').then(() => process.kill(Number(reader), 'SIGKILL'));
    }
  },
  Math.min(1000, PATIENCE * 250),
);

// A person who stops the program needs no explanation.
process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());

let said = '';
process.stdin.on('data', (words) => (said += String(words)));
process.stdin.on('close', () => {
  clearInterval(look);
  const name = nameNow();
  if (said === '' && name) void tell(name, 'crash');
});
