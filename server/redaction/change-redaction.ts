import { z } from "zod";
import { command } from "#server/command";
import { detectors } from "#server/core/redact/detectors";
import { standardMode } from "#server/core/redact/rules";
import { lockRules } from "./sql";
import { detector, modeOrOff } from "./schema";

/** Sets what becomes of the things one detector finds; as Galley has it needs no row. */
export const changeRedaction = command({
  name: "redaction.change",
  permission: "redaction.manage",
  input: z.object({ detector, mode: modeOrOff }),
  async run(context, { detector, mode }) {
    const { db } = context;
    await lockRules(context);
    const row = await db.redactionRule.findFirst({ where: { detector }, select: { mode: true, on: true } });
    const before = row ? (row.on ? row.mode : "off") : standardMode;
    if (before === mode) return { result: undefined, silent: "nothing changed" };
    await db.redactionRule.deleteMany({ where: { detector } });
    if (mode === "off") await db.redactionRule.create({ data: { detector, mode: row?.mode ?? standardMode, on: false } });
    else if (mode !== standardMode) await db.redactionRule.create({ data: { detector, mode } });
    const name = detectors.find(({ id }) => id === detector)?.word ?? detector;
    return { result: undefined, subject: { type: "redaction", id: detector, name }, before: { mode: before }, after: { mode } };
  },
});
