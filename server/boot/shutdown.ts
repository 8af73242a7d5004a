import { leaveWithNpm } from "./leave-with-npm";
import { leave } from "./refusal";

type Close = () => Promise<void> | void;

export interface Shutdown {
  add(close: Close): void;
  now(code?: number): Promise<void>;
  because(error: unknown): Promise<void>;
  signal: AbortSignal;
}

/** Undoes what a start did, last thing first, on a signal or when the start fails. */
export function shutdownOnSignal(say: (line: string) => void): Shutdown {
  const closes: Close[] = [];
  const begun = new AbortController();

  const closeAll = async () => {
    for (const close of closes.reverse()) await Promise.resolve(close()).catch((error: unknown) => say(`While stopping: ${String(error)}`));
  };
  const now = async (code = 0) => {
    if (begun.signal.aborted) return;
    begun.abort();
    say("\nStopping");
    await closeAll();
    say("Stopped");
    process.exit(code);
  };
  const because = async (error: unknown) => {
    if (begun.signal.aborted) return;
    begun.abort();
    await closeAll();
    leave(error);
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (begun.signal.aborted) process.exit(1); // asked twice: the parts leave by themselves, the next start tidies up
      void now();
    });
  }
  leaveWithNpm(() => void now());
  return { add: (close) => void closes.push(close), now, because, signal: begun.signal };
}
