import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "./refusal";

const patienceMs = 90_000;

/** Asks the gateway until everything behind it answers too. */
export async function untilReady(host: string, port: number, stopping: AbortSignal): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await isReady(host, port))) {
    if (stopping.aborted) return;
    if (Date.now() > end) throw new Refusal("Galley did not become ready within 90 seconds.", `Its parts' own words are above; http://${host}:${port}/ready names what was missing. Nothing was lost; correct the cause and start again.`);
    await wait(25);
  }
}

function isReady(host: string, port: number): Promise<boolean> {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return new Promise((resolve) => {
    const request = http.get({ host: reachable, port, path: "/ready", timeout: 2000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}
