/** A build that somebody stops: Ctrl-C, a host that ends the job, a closed terminal. */
import { constants } from 'node:os';

/** 128 and the number of the signal: what shells and hosts understand as "stopped" (130 for SIGINT, 143 for SIGTERM). */
const exitCode = (signal: NodeJS.Signals) => 128 + constants.signals[signal];

export interface Interruption {
  /** True once a signal came: what fails after it fails because of it. */
  readonly came: boolean;
  /** From here on the build ends sooner than it could be stopped, and signals are passed over. */
  tooLate(): void;
}

/**
 * Ends the process when it is told to.
 * @param clean takes away what the build made so far and says so; it must not wait, because other work would go on meanwhile
 */
export function onInterruption(clean: () => void): Interruption {
  let isTooLate = false;
  let came = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isTooLate || came) return;
    came = true;
    try {
      clean();
    } finally {
      process.exit(exitCode(signal));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return {
    get came() {
      return came;
    },
    tooLate() {
      isTooLate = true;
    },
  };
}
