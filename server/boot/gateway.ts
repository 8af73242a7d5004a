import { gatewayProof, proofHeader } from "#server/access/gateway-proof";
import { env } from "#server/env";
import { createApi } from "#server/http/api/api";
import { createPages } from "#server/http/pages";
import { routes } from "#server/http/routes";
import { createGateway } from "#server/http/server";
import { passUpgrades } from "#server/http/upgrade";
import { endpoints } from "#server/http/v1/endpoints";
import { refusal } from "./port";
import { probes } from "./probes";
import { leave, Refusal } from "./refusal";

const patienceMs = 3000;

function run(): void {
  const { HOST, PORT, PUBLIC_URL, NEXT_URL, TRUST_PROXY } = env();
  if (!NEXT_URL) throw new Refusal("The gateway needs NEXT_URL: where Next listens.", "Set NEXT_URL, or run everything together with `npm start`.");
  const publicUrl = new URL(PUBLIC_URL);
  const nextUrl = new URL(NEXT_URL);
  const development = process.env.NODE_ENV === "development";
  const pages = createPages({ publicUrl, nextUrl, trustProxy: TRUST_PROXY, development, proof: { [proofHeader]: gatewayProof() } });
  const api = createApi({ endpoints, publicUrl, trustProxy: TRUST_PROXY });
  const server = createGateway({ publicUrl, trustProxy: TRUST_PROXY, routes: routes(probes(nextUrl)), api, pages });
  if (development) passUpgrades(server, publicUrl, nextUrl);
  server.on("error", (error) => leave(refusal(error, HOST, PORT)));
  server.listen(PORT, HOST);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), patienceMs).unref(); // open streams end here
    });
  }
}

try {
  run();
} catch (error) {
  leave(error);
}
