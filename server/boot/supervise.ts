import { keepPart, type KeptPart, type Part } from "./part";
import { Refusal } from "./refusal";
import type { Shutdown } from "./shutdown";

const tries = 4;

export const say = (line: string) => void process.stdout.write(`${line}\n`);

export interface Supervision {
  kept: KeptPart[];
  keep(...parts: Part[]): void;
  ready(): void;
}

/** Keeps parts alive until the shutdown. One that cannot even start takes the whole down with it. */
export function supervise(shutdown: Shutdown): Supervision {
  const kept: KeptPart[] = [];
  const failures = new Map<string, number>();
  let ready = false;

  const ended = (name: string) => {
    const times = (failures.get(name) ?? 0) + 1;
    failures.set(name, times);
    if (ready || times < tries) return;
    void shutdown.because(new Refusal(`${name} ended ${times} times while Galley was starting.`, "Its own words are above. Nothing was lost; correct the cause and start again."));
  };
  const keep = (...parts: Part[]) => {
    if (!shutdown.signal.aborted) kept.push(...parts.map((part) => keepPart(part, { say, ended })));
  };

  shutdown.add(async () => void (await Promise.all(kept.map((part) => part.stop()))));
  return { kept, keep, ready: () => void (ready = true) };
}
