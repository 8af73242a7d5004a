import { redirect } from "next/navigation";
import { SignInForm } from "#components/account/sign-in-form";
import { signInProblem } from "#components/account/sign-in-problem";
import { wayBack } from "#components/account/way-back";
import { companyName, whereLettersGo } from "#server/api/outside";
import { visit } from "#server/api/page";

export const metadata = { title: "Sign in" };

export default async function SignIn({ searchParams }: { searchParams: Promise<Partial<Record<"to" | "error", string | string[]>>> }) {
  const { to, error } = await searchParams;
  const { person } = await visit();
  if (person) redirect(wayBack(to));
  return <SignInForm to={wayBack(to)} company={companyName()} problem={signInProblem(error)} letters={await whereLettersGo()} />;
}
