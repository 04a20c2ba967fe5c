/** The bytes of many files. */
import { readFile } from 'node:fs/promises';

/** Many at a time, not all: a process may only hold so many open. */
export async function bytesOf<File extends { path: string }>(
  files: readonly File[],
  pathOf: (path: string) => string,
): Promise<{ file: File; bytes: Uint8Array }[]> {
  const read: { file: File; bytes: Uint8Array }[] = [];
  for (let start = 0; start < files.length; start += 64)
    read.push(
      ...(await Promise.all(
        files
          .slice(start, start + 64)
          .map(async (file) => ({ file, bytes: await readFile(pathOf(file.path)) })),
      )),
    );
  return read;
}
