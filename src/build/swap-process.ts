/**
 * The process of `publish` where folders cannot be exchanged in one step: it renames twice, and outlives the build while it does.
 *
 * It stands apart from the build (a session of its own): neither Ctrl-C nor a closed terminal nor the end of the build reaches it. It
 * says that it is ready and waits for the word; when the build ends without giving it, nothing is done.
 */
import { renameSync } from 'node:fs';

const [next, site, previous] = process.argv.slice(2) as [string, string, string];

process.stdin.once('data', () => {
  process.stdin.destroy();
  renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    renameSync(previous, site);
    process.stderr.write(String((error as NodeJS.ErrnoException).code));
    process.exitCode = 1;
  }
});
process.stdin.once('end', () => process.exit(1));
process.stdout.write('ready');
