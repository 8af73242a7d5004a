import { expect, test } from "vitest";
import { gatewayProof, proofHeader } from "./gateway-proof";
import { openRequest } from "./open-request";

test("only what came through the gateway is believed", async () => {
  const spoofed = { "x-forwarded-for": "192.0.2.1" };
  await expect(openRequest(new Headers(spoofed))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(openRequest(new Headers({ ...spoofed, [proofHeader]: "a guess" }))).rejects.toMatchObject({ code: "FORBIDDEN" });
  const visit = await openRequest(new Headers({ ...spoofed, [proofHeader]: gatewayProof() }));
  expect(visit.account).toMatchObject({ actor: { kind: "visitor" }, request: { address: "192.0.2.1" } });
});
