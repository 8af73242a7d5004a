import { redirect } from "next/navigation";
import { SignInForm } from "#components/account/sign-in-form";
import { signInProblem } from "#components/account/sign-in-problem";
import { pathIn, wayBack } from "#components/account/way-back";
import { companyName, whereLettersGo } from "#server/api/outside";
import { visit } from "#server/api/page";

export const metadata = { title: "Sign in" };

export default async function SignIn({ searchParams }: { searchParams: Promise<Partial<Record<"to" | "callbackUrl" | "error", string | string[]>>> }) {
  const { to, callbackUrl, error } = await searchParams;
  const back = wayBack(to ?? pathIn(callbackUrl));
  const { person } = await visit();
  if (person) redirect(back);
  return <SignInForm to={back} company={companyName()} problem={signInProblem(error)} letters={await whereLettersGo()} />;
}
