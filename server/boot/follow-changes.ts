import { watch } from "node:fs";
import type { KeptPart } from "./part";

const ignored = /(^|\/)(test|generated)(\/|$)|\.test\.ts$/;

/** In development, starts gateway and worker again after each change of the server's source. Next follows by itself. */
export function followChanges(kept: KeptPart[]): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch("server", { recursive: true }, (_event, file) => {
    if (!file?.endsWith(".ts") || ignored.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => kept.filter((part) => part.name !== "Next").forEach((part) => part.restart()), 100);
  });
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}
