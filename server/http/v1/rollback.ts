import { z } from "zod";
import { Conflict } from "#server/errors";
import { requireEnvironment } from "#server/http/api/authorize";
import { endpoint } from "#server/http/endpoint";
import { placeOf } from "#server/release/place.query";
import { rollBack } from "#server/release/roll-back";
import { sayRefused } from "#server/release/say-refused";
import { why } from "#server/release/schema";
import { like, promptKey } from "./prompts";

const restored = z.strictObject({ prompt: like("renewal-email"), environment: like("production"), restored: like("3.1.4"), replaced: like("3.2.0") });

export const rollBackPrompt = endpoint({
  name: "prompts.rollback",
  method: "POST",
  path: "/api/v1/prompts/:key/rollback",
  summary: "Roll a prompt back",
  description: "Restores what was live before in an environment. The key needs the scope prompt.read, too. The stored text is read back and its contract compared first; where that fails, nothing is restored unless the glass is broken by whoever may.",
  permission: "release.rollback",
  input: {
    params: { key: promptKey },
    body: z.strictObject({
      environment: z.string().max(60).optional().describe("Its key; the last of the prompt's pipeline where none is named"),
      to: z.string().max(32).optional().describe("A version that was live there, such as 3.1.4; else the last one before that was not taken back"),
      why: why.meta({ description: "Why", examples: ["It promises dates we don't control"] }),
      wholeSet: z.boolean().optional().describe("Take back all that went live with it"),
      breakGlass: z.boolean().optional().describe("Restore although a check fails; everybody is told"),
    }),
  },
  output: z.strictObject({ rollbacks: z.array(restored) }),
  async run(context, { params, body: { environment: named, to, ...asked } }, call) {
    const { environment, ...place } = await placeOf(context, { key: params.key, environment: named, to });
    requireEnvironment(call, environment);
    const released = await rollBack(context, { ...place, ...asked });
    if (released.outcome === "refused") throw new Conflict(`${sayRefused(released.refused)} Nothing was restored; name another version, or break the glass if you may.`);
    return { rollbacks: released.moved.map(({ prompt, environment, number, was }) => ({ prompt: prompt.key, environment: environment.key, restored: number, replaced: was ?? "" })) };
  },
});
