import net from "node:net";
import { Refusal } from "./refusal";

/** Refuses at once when somebody else listens where the gateway will. */
export function refuseWhenTaken(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

export function refusal(error: NodeJS.ErrnoException, host: string, port: number): Refusal {
  if (error.code === "EADDRINUSE") return new Refusal(`Port ${port} is taken by another program.`, `Stop that program, or start Galley with PORT=${port + 1}.`);
  if (error.code === "EACCES") return new Refusal(`This user may not listen on port ${port}.`, "Set PORT to a number above 1023 and put a proxy in front.");
  return new Refusal(`Galley cannot listen on ${host} (${error.code ?? error.message}).`, "Set HOST to an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
}
