/**
 * What a published page may load (Content Security Policy, level 3): its own files and nothing else. `wasm-unsafe-eval` is for
 * the search index's reader, `data:` for pictures that the style sheet holds. Not set while developing: Vite needs inline code.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const written = (all: Record<string, string>) =>
  Object.entries(all)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** As a page says it itself, in its head, wherever it is served from. */
export const policy = written(directives);

/** Nobody frames a page of the site. Only a host can say so: a browser does not take it from the page (CSP 3, 3.3). */
export const UNFRAMED = "frame-ancestors 'none'";

/** As a host says it, for pages that nobody frames. */
export const policyOfHost = `${policy}; ${UNFRAMED}`;

/**
 * The folder of the pages that are made to be framed by others. It is one of its own, and not beside each page: hosts that add up all rules
 * of a path can say "nobody frames this" of the other folders, and take it back of none.
 */
export function framedFolder(base: string): string {
  return `${base}embed/`;
}
