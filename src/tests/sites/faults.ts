/**
 * Loaded before a build (`node --import`), it lets something happen at a call of the file system: the process is killed, or the call
 * fails as a full or a locked disk makes it fail. `CAHIERS_FAULT` says which call and what; without it nothing is changed.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

export interface FaultPlan {
  /** The script in whose process it happens: `build.ts`, `swap-process.ts`. */
  script: string;
  /** A pattern of `<function> <first argument> <second argument>`. */
  call: string;
  /** Of the calls that match, which one; the first is 1. */
  nth?: number;
  when: 'before' | 'after';
  /** A signal for the process itself, or the code of an error for the call. */
  act: 'SIGKILL' | 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'ENOSPC' | 'EACCES' | 'EROFS' | 'EBUSY' | 'EIO';
}

const require = createRequire(import.meta.url);
const plan = process.env['CAHIERS_FAULT']
  ? (JSON.parse(process.env['CAHIERS_FAULT']) as FaultPlan)
  : undefined;

type Call = (...args: unknown[]) => unknown;

if (plan && basename(process.argv[1] ?? '') === plan.script) {
  const pattern = new RegExp(plan.call);
  let left = plan.nth ?? 1;
  const isMeant = (name: string, args: unknown[]) =>
    pattern.test(`${name} ${String(args[0])} ${String(args[1])}`) && --left === 0;
  const happen = (path: unknown) => {
    if (plan.act.startsWith('SIG')) {
      process.kill(process.pid, plan.act as NodeJS.Signals);
      return;
    }
    throw Object.assign(new Error(`${plan.act}: simulated, '${String(path)}'`), { code: plan.act, path });
  };
  const wrap = (home: Record<string, unknown>, name: string, isAsync: boolean) => {
    const original = home[name] as Call;
    const fault = (...args: unknown[]) => {
      const meant = isMeant(name, args);
      if (meant && plan.when === 'before') happen(args[0]);
      const result = original(...args);
      if (meant && plan.when === 'after') happen(args[0]);
      return result;
    };
    home[name] = isAsync ? async (...args: unknown[]) => fault(...args) : fault;
  };
  const fs = require('node:fs') as Record<string, unknown> & { promises: Record<string, unknown> };
  for (const name of ['renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'writeFileSync', 'copyFileSync'])
    wrap(fs, name, false);
  for (const name of ['rename', 'rm', 'mkdir', 'writeFile', 'copyFile']) wrap(fs.promises, name, true);
  for (const name of ['spawnSync', 'spawn'])
    wrap(require('node:child_process') as Record<string, unknown>, name, false);
  syncBuiltinESMExports();
}
