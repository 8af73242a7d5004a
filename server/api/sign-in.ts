import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import type { JWT } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { companySignIn } from "#server/access/company";
import { openRequest, type Visit } from "#server/access/open-request";
import { cookieName, secretOf, secure } from "#server/access/session";
import { confirmAccount } from "#server/account/confirm-account";
import { endSession } from "#server/account/end-session";
import { sessionDays } from "#server/account/schema";
import { resetPassword } from "#server/account/reset-password";
import { signInByIdentity } from "#server/account/sign-in-by-identity";
import { signInByLink } from "#server/account/sign-in-by-link";
import { signInByPassword } from "#server/account/sign-in-by-password";
import { signInToDemo } from "#server/account/sign-in-to-demo";
import type { AccountContext } from "#server/context";
import { isDomainError } from "#server/errors";
import { log } from "#server/log";
import { joinWorkspace } from "#server/workspace/join-workspace";

interface Started {
  userId: string;
  sessionId: string;
}

/** Every way to prove who one is with what a form sends. Each operation parses its own input. */
const ways: Record<string, (context: AccountContext, input: never) => Promise<Started>> = {
  password: signInByPassword,
  link: signInByLink,
  confirm: confirmAccount,
  reset: resetPassword,
  invitation: joinWorkspace,
  demo: signInToDemo,
};

/** Answers everything under /api/auth. */
export async function answerSignIn(req: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  // safe because in a route handler NextAuth answers with a Response
  return (await NextAuth(req, context, options(await openRequest(req.headers)))) as Response;
}

function options({ account, person }: Visit): NextAuthOptions {
  const company = companySignIn();
  return {
    secret: secretOf(),
    session: { strategy: "jwt", maxAge: sessionDays * 86_400 },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: { name: cookieName(), options: { httpOnly: true, sameSite: "lax", path: "/", secure: secure() } } },
    logger: { error: (code) => log().warn({ code }, "sign-in was refused"), warn: () => undefined, debug: () => undefined },
    providers: [
      ...Object.entries(ways).map(([id, prove]) =>
        Credentials({
          id,
          credentials: {},
          // safe because the operation parses what it is given
          authorize: (given) => sayingWhy(async () => asUser(await prove(account, given as never))),
        }),
      ),
      ...(company ? [company.provider] : []),
    ],
    callbacks: {
      async signIn({ user, account: by }) {
        if (!company || by?.provider !== company.provider.id) return true;
        try {
          Object.assign(user, asUser(await signInByIdentity(account, company.identity(user))));
          return true;
        } catch (error) {
          if (isDomainError(error)) return "/sign-in?error=address-not-vouched-for";
          throw error;
        }
      },
      // The cookie carries the session's id alone. NextAuth gives the user only at sign-in.
      jwt: ({ token, user }: { token: JWT; user?: object }) => ({ sid: user && "sessionId" in user ? user.sessionId : token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut() {
        if (person) await endSession(account, { sessionId: person.sessionId });
      },
    },
  };
}

const asUser = ({ userId, sessionId }: Started) => ({ id: userId, sessionId });

/** NextAuth hands the message of what is thrown to the browser: a refusal with its fields, anything else without its inside. */
async function sayingWhy<R>(body: () => Promise<R>): Promise<R> {
  try {
    return await body();
  } catch (error) {
    if (isDomainError(error)) throw new Error(JSON.stringify({ sentence: error.message, fields: error.fields }), { cause: error });
    log().error({ err: error }, "a sign-in failed");
    throw new Error(JSON.stringify({ sentence: "Something went wrong on our side, and you are not signed in. Try again in a moment.", fields: {} }), { cause: error });
  }
}
