import type { Input } from "#server/core/version/content";
import { rootOf, type NameUse } from "#server/core/template/names";
import type { Passage } from "./subject";

interface UntrustedUse {
  use: NameUse;
  /** The input that somebody outside may have written. */
  name: string;
}

/** The tags that print what somebody outside may have written, in a list's section too. */
export function untrustedUses({ names }: Pick<Passage, "names">, inputs: readonly Input[]): UntrustedUse[] {
  const untrusted = new Set(inputs.filter((input) => input.untrusted).map(({ name }) => name));
  if (untrusted.size === 0) return [];
  const declared = new Set(inputs.map(({ name }) => name));
  return names
    .filter(({ kind }) => kind === "value")
    .flatMap((use) => {
      const root = rootOf(use.name) ?? "";
      const from = declared.has(root) ? root : use.within.map((section) => rootOf(section) ?? "").findLast((section) => untrusted.has(section));
      return from !== undefined && untrusted.has(from) ? [{ use, name: from }] : [];
    });
}
