import { setTimeout as wait } from "node:timers/promises";
import { startPostgres } from "./postgres";

export interface Embedded {
  ownerUrl: string;
  stop(): Promise<void>;
}

/** PostgreSQL in the data folder, started again on the same port whenever it ends by itself. */
export async function keepPostgres(dataDir: string, say: (line: string) => void, lost: (error: unknown) => void): Promise<Embedded> {
  let stopping = false;
  let server = await startPostgres({ dataDir, log: say });

  const watch = async () => {
    while (!stopping) {
      const how = await server.exited;
      if (stopping) return;
      say(`PostgreSQL ended (${how}); starting it again`);
      await wait(200);
      server = await startPostgres({ dataDir, port: server.port, log: say });
      say("PostgreSQL is back");
    }
    await server.stop(); // asked to stop while it was on its way up
  };
  const watching = watch().catch((error: unknown) => {
    if (!stopping) lost(error);
  });

  const stop = async () => {
    stopping = true;
    await server.stop();
    await watching;
  };
  return { ownerUrl: server.url, stop };
}
