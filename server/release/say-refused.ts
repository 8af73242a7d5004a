import { lit } from "#server/core/policy/gate";
import type { Refused } from "./release-version";

/** What stood in the way, prompt by prompt, in the words of its gates. */
export const sayRefused = (refused: readonly Refused[]) =>
  refused.map(({ prompt, gates }) => `${prompt.name}: ${gates.filter((gate) => !lit(gate)).map(({ sentence }) => sentence).join(" ")}`).join("\n");
