import { setTimeout as wait } from "node:timers/promises";
import { startPostgres, type Postgres } from "#server/boot/postgres";

export type Embedded = { ownerUrl: string; pid(): number; stop(): Promise<void> };

/** PostgreSQL in the data folder, started again on the same port whenever it ends by itself. */
export async function keepPostgres(dataDir: string, say: (line: string) => void, lost: (error: unknown) => void): Promise<Embedded> {
  let stopping = false;
  let server = await startPostgres({ dataDir, log: say });

  const watch = async (running: Postgres): Promise<void> => {
    const how = await running.exited;
    if (stopping) return;
    say(`PostgreSQL ended (${how}); starting it again`);
    await wait(200);
    if (stopping) return;
    server = await startPostgres({ dataDir, port: running.port, log: say });
    say("PostgreSQL is back");
    return watch(server);
  };
  const watching = watch(server).catch((error: unknown) => {
    if (!stopping) lost(error);
  });

  const stop = async () => {
    stopping = true;
    await server.stop();
    await watching;
    await server.stop(); // safe because stopping a server that is gone does nothing; it may have been on its way up
  };
  return { ownerUrl: server.url, pid: () => server.pid, stop };
}
