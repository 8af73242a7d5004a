import { numbersOf } from "#prisma/seed/library/numbers";
import { library } from "#prisma/seed/library/library";
import type { WorkspaceId } from "#server/db/for-workspace";
import { dayMs, hourMs, type Stage } from "./stage";

/** The stage as it is told, with names in place of ids. */
export function toldStage(now: number): Stage {
  const midnight = Math.floor(now / dayMs) * dayMs;
  const prompts = new Map(
    library.map((one) => {
      const numbers = numbersOf(one);
      const versions = one.versions.map(({ content, day }, index) => ({ id: `${one.key} ${numbers[index] ?? ""}`, number: numbers[index] ?? "", at: midnight - day * dayMs + 11 * hourMs, content }));
      return [one.key, { id: one.key, key: one.key, name: one.name, contentType: one.contentType, versions }];
    }),
  );
  return {
    ...{ workspaceId: "larkfield" as WorkspaceId, midnight, now, keyId: "support desk" }, // safe because nothing told here is stored
    person: (name) => name,
    prompt(key) {
      const prompt = prompts.get(key);
      if (!prompt) throw new Error(`There is no ${key}.`);
      return prompt;
    },
  };
}
