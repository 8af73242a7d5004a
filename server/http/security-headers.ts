import { randomBytes } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";

interface Setting {
  secure: boolean;
  development: boolean;
}

/** What every page answer carries, and the policy that also tells Next which nonce to put on its scripts. */
export function securityHeaders({ secure, development }: Setting): () => { policy: string; headers: OutgoingHttpHeaders } {
  const constant = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(secure && { "strict-transport-security": "max-age=31536000" }),
  };
  const [before, after] = policyAround({ secure, development });
  return () => {
    const policy = before + randomBytes(16).toString("base64") + after;
    return { policy, headers: { ...constant, "content-security-policy": policy } };
  };
}

function policyAround({ secure, development }: Setting): [string, string] {
  const evaluate = development ? " 'unsafe-eval'" : ""; // hot reload and React's error traces evaluate
  const sockets = development ? " ws: wss:" : "";
  const rest = [
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ];
  return ["default-src 'self'; script-src 'self' 'nonce-", `' 'strict-dynamic'${evaluate}; ${rest.join("; ")}`];
}
