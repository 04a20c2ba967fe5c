/** `npm run build`: reads content/, writes dist/. Exit 1 when something is wrong; dist/ is then what it was. */
import { useCompiled } from '../src/config/compiled.ts';

useCompiled();
await import('../src/build/command.ts');
