import { keepPart, type KeptPart, type Part } from "#server/boot/part";
import { Refusal } from "#server/boot/refusal";
import type { Shutdown } from "#server/boot/shutdown";

const TRIES = 4;

export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Keeps the parts alive until the shutdown. A part that cannot even start once takes the whole down with it. */
export function supervise(parts: Part[], shutdown: Shutdown): { kept: KeptPart[]; ready(): void } {
  const failures = new Map<string, number>();
  let ready = false;

  const ended = (name: string) => {
    const times = (failures.get(name) ?? 0) + 1;
    failures.set(name, times);
    if (ready || times < TRIES) return;
    void shutdown.because(new Refusal(`${name} ended ${times} times while Galley was starting.`, "Its own words are above. Nothing was lost; correct the cause and start again."));
  };

  const kept = parts.map((part) => keepPart(part, { say, ended }));
  shutdown.add(async () => void (await Promise.all(kept.map((part) => part.stop()))));
  return { kept, ready: () => void (ready = true) };
}
