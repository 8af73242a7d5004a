import { createHmac, timingSafeEqual } from "node:crypto";
import { secretOf } from "./session";

export const proofHeader = "galley-proof";

/** What only a gateway with our secret can say. Whoever reaches Next past it could name any address and origin. */
export const gatewayProof = (secret = secretOf()) => createHmac("sha256", secret).update("gateway").digest("base64url");

export function cameThroughGateway(headers: Headers): boolean {
  const said = Buffer.from(headers.get(proofHeader) ?? "");
  const proof = Buffer.from(gatewayProof());
  return said.length === proof.length && timingSafeEqual(said, proof);
}
