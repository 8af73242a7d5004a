const cameBack = "Your company’s sign-in didn’t bring you back as it should. You are not signed in; try once more, or use another way.";

/** What NextAuth puts into the address when it refuses. Nothing of the address itself is ever shown. */
const problems: Record<string, string> = {
  "address-not-vouched-for": "Your company’s sign-in doesn’t vouch for your e-mail address. You are not signed in; ask its administrator, or have a link sent to you.",
  AccessDenied: "Your company’s sign-in said no. You are not signed in; ask its administrator, or use another way.",
  Configuration: "Signing in through your company isn’t set up rightly. You are not signed in; tell whoever runs Galley, and use another way meanwhile.",
  OAuthSignin: "Your company’s sign-in can’t be reached. You are not signed in; try again in a moment, or use another way.",
  OAuthCallback: cameBack,
  Callback: cameBack,
  SessionRequired: "That page is for people who are signed in. Sign in, and you get there.",
};

const otherwise = "You were not signed in. Nothing was changed; try again.";

export function signInProblem(code: string | string[] | undefined): string | undefined {
  if (code === undefined) return undefined;
  return typeof code === "string" && Object.hasOwn(problems, code) ? problems[code] : otherwise;
}
