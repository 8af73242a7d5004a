import { z } from "zod";
import { allows } from "#server/access/permissions";
import { personOf } from "#server/context";
import { query } from "#server/query";
import { queuesOfMine } from "#server/queue/queries";
import { openPieces } from "./sql";
import { waitingFor } from "./tray.query";

/** What waits for whoever comes in: outputs without a verdict, queues with something left, pieces that are being made. */
export const pieceHome = query({
  name: "piece.home",
  permission: "workspace.read",
  input: z.object({}),
  async run(context) {
    const me = personOf(context.actor);
    const reads = me !== undefined && allows(context.grants, "run.read");
    const open = reads ? await openPieces(context, me) : [];
    const queues = allows(context.grants, "run.rate") ? await queuesOfMine(context) : [];
    return {
      waiting: reads ? (await waitingFor(context)).length : 0,
      drafting: open.filter(({ waits }) => !waits).length,
      queues: queues.flatMap(({ queueId, name, done, left }) => (left > 0 ? [{ queueId, name, done, left }] : [])),
    };
  },
});
