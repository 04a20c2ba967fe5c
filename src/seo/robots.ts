/** `robots.txt` (RFC 9309): everything may be read; what should not be found says so itself, in its head. */

/**
 * @param base the site's folder: below another than `/` robots do not look here, and the sitemap must be told to the host's own file
 */
export function writeRobots(origin: string, base: string): string {
  return `User-agent: *\nAllow: ${base}\n\nSitemap: ${new URL(`${base}sitemap.xml`, origin).href}\n`;
}
