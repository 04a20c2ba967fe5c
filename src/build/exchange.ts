/**
 * Two folders change places in one step of the file system: there is no moment at which either is missing.
 *
 * The call is renameat2(2) with RENAME_EXCHANGE (Linux 3.15; ext4, XFS, Btrfs, tmpfs and others). Node does not offer it; GNU `mv` does
 * since coreutils 9.5, and Perl, which every Debian and Ubuntu holds, can make any call by its number. Whether the folders changed
 * places is read from the folders, not from what the program answers.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The number of renameat2 (asm/unistd_64.h; asm-generic/unistd.h). */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };
/** -100 is AT_FDCWD, 2 is RENAME_EXCHANGE (fcntl.h; linux/fs.h). */
const PERL = 'exit(syscall(0 + shift, -100, shift, -100, shift, 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders of one file system; does not wait, so that nothing else of this process falls in between.
 * @returns false when this machine or its file system cannot: then both are where they were
 */
export function exchange(one: string, other: string): boolean {
  const number = RENAMEAT2[process.arch];
  if (process.platform !== 'linux' || number === undefined) return false;
  const before = identity(one);
  const ways: [string, string[]][] = [
    ['perl', ['-e', PERL, String(number), one, other]],
    ['mv', ['--exchange', '--no-target-directory', one, other]],
  ];
  return ways.some(([program, args]) => {
    spawnSync(program, args, { stdio: 'ignore', timeout: 5_000 });
    return identity(other) === before;
  });
}

function identity(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev} ${ino}`;
}
