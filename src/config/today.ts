/**
 * The day a build tells as today: the one place where the clock of the machine is read.
 *
 * `CAHIERS_TODAY=2026-11-21` fixes it, and so does `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org), so that the same content
 * gives the same bytes on any day.
 * @param zone IANA zone of the publisher, because midnight is not the same everywhere
 * @throws when `CAHIERS_TODAY` is not a day
 */
export function today(
  zone: string,
  environment: Record<string, string | undefined> = process.env,
  now = Date.now(),
): string {
  const fixed = environment['CAHIERS_TODAY'];
  if (fixed !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(fixed) || Number.isNaN(Date.parse(fixed)))
      throw new Error(`CAHIERS_TODAY is “${fixed}”; a day was expected, like 2026-11-21.`);
    return fixed;
  }
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const instant = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : now;
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);
}
