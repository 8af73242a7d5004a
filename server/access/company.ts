import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "#server/env";

interface Claims {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** What the company says of a person, carried through NextAuth as its user. */
interface Vouched {
  id: string;
  email?: string | null;
  name?: string | null;
  addressProven?: boolean;
}

/** Sign-in by the company's identity provider, if the environment names one. */
export function companySignIn() {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name = "your company" } = env();
  if (!issuer || !clientId || !clientSecret) return undefined;
  const provider: OAuthConfig<Claims> = {
    id: "company",
    name,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId,
    clientSecret,
    profile: (claims) => ({ id: claims.sub, email: claims.email, name: claims.name, addressProven: claims.email_verified === true }),
  };
  const identity = ({ id, email, name: called, addressProven }: Vouched) => ({
    issuer,
    subject: id,
    email: email ?? "",
    name: called?.slice(0, 80).replace(/[\p{Cc}\p{Cs}]/gu, "").trim() || undefined,
    emailVerified: addressProven === true,
  });
  return { name, provider, identity };
}
