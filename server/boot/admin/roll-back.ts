import { openAsOperator } from "#server/access/open-workspace";
import { placeOf } from "#server/release/place.query";
import { rollBack as restore } from "#server/release/roll-back";
import { sayRefused } from "#server/release/say-refused";
import { flag, given, needed, text } from "./values";
import type { Verb } from "./verb";

export const rollBack: Verb = {
  sentence: "Restores what was live before. It is checked first; --break-glass restores it whatever is found, and tells everybody.",
  usage: '--workspace larkfield --prompt billing-reply --why "It lost its greeting" [--environment production] [--to 2.3.0] [--whole-set] [--break-glass]',
  options: { workspace: text, prompt: text, why: text, environment: text, to: text, "whole-set": flag, "break-glass": flag },
  async run(values, { account }) {
    const workspace = await openAsOperator(account, needed(values, "workspace"));
    const { environment: _name, ...place } = await placeOf(workspace, { key: needed(values, "prompt"), environment: given(values, "environment"), to: given(values, "to") });
    const released = await restore(workspace, { ...place, why: needed(values, "why"), wholeSet: values["whole-set"] === true, breakGlass: values["break-glass"] === true });
    if (released.outcome === "refused") return { text: `${sayRefused(released.refused)}\nNothing was restored.`, json: { restored: [], refused: released.refused }, failed: true };
    const lines = released.moved.map(({ prompt, environment, number, was }) => `${prompt.name} ${number} is live in ${environment.name} again, in place of ${was ?? "nothing"}.`);
    return { text: lines.join("\n"), json: { restored: released.moved } };
  },
};
