/** A value as a report may show it: reports end in logs that others read. */
export function masked(value: string): string {
  const signs = Array.from(value);
  return `${signs[0] ?? ''}…${signs.at(-1) ?? ''}`;
}
