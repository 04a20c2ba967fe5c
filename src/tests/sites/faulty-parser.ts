/**
 * A parser with the faults that a native one may have: loaded before a command (`node --import`), it ends the process at a text that
 * says CRASH and never returns from one that says HANG. The engine itself knows nothing of it.
 */
import { registerHooks } from 'node:module';

const faulty = `
export * from '${import.meta.resolve('satteri')}';
import { mdxToHast as parse } from '${import.meta.resolve('satteri')}';
export function mdxToHast(text, options) {
  if (text.includes('CRASH')) process.kill(process.pid, 'SIGSEGV');
  for (let turns = 0; text.includes('HANG') || text.includes('CRASH'); turns++);
  return parse(text, options);
}
`;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'satteri' && context.parentURL?.includes('/src/text/'))
      return { url: 'file:///faulty-parser.js', format: 'module', shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    if (url === 'file:///faulty-parser.js') return { format: 'module', source: faulty, shortCircuit: true };
    return next(url, context);
  },
});
