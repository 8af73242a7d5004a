import { Refusal, type Refused } from "./ask";

interface Given {
  password: { email: string; password: string };
  link: { token: string };
  confirm: { token: string; password: string };
  reset: { token: string; password: string };
  invitation: { token: string; name: string; password: string };
  demo: Record<string, never>;
}

/** Signs this browser in, or throws the sentence why not. */
export async function signInBy<Way extends keyof Given>(way: Way, given: Given[Way]): Promise<void> {
  const { signIn } = await reachable();
  const outcome = await signIn(way, { ...given, redirect: false });
  if (outcome?.error) throw refusalIn(outcome.error);
}

/** Ours come as a sentence and its fields, NextAuth's own as a code. */
function refusalIn(error: string): Refusal {
  if (!error.startsWith("{")) return new Refusal("You were not signed in. Nothing was changed; try again.");
  // safe because our sign-in wrote it
  const { sentence, fields } = JSON.parse(error) as Refused;
  return new Refusal(sentence, fields);
}

/** Leaves for the company's own page, which leads back. */
export async function signInByCompany(to: string): Promise<void> {
  const { signIn } = await reachable();
  await signIn("company", { callbackUrl: to });
}

export async function signOutHere(): Promise<void> {
  const { signOut } = await reachable();
  await signOut({ redirect: false });
}

/** Out of reach, NextAuth would leave for an error page of its own and take along what was typed. */
async function reachable() {
  const auth = await import("next-auth/react");
  if (!(await auth.getProviders())) throw new Error("There is no answer.");
  return auth;
}
