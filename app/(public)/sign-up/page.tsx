import { redirect } from "next/navigation";
import { SignUpForm } from "#components/account/sign-up-form";
import { whereLettersGo } from "#server/api/outside";
import { visit } from "#server/api/page";

export const metadata = { title: "Create an account" };

export default async function SignUp() {
  const { person } = await visit();
  if (person) redirect("/");
  return <SignUpForm letters={await whereLettersGo()} />;
}
