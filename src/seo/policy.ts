/**
 * What a published page may load (Content Security Policy, level 3): its own files and nothing else. `wasm-unsafe-eval` is for
 * the search index's reader, `data:` for pictures that the style sheet holds. Not set while developing: Vite needs inline code.
 */
export const policy = Object.entries({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');
