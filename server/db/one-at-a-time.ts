import { database } from "./client";

/** Runs the work unless another process is at it right now. Says whether it ran. */
export async function oneAtATime(task: string, work: () => Promise<void>): Promise<boolean> {
  return database().$transaction(async (tx) => {
    const [answer] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtext('galley'), hashtext(${task})) AS mine`;
    if (!answer?.mine) return false;
    await work();
    return true;
  });
}
