import { ForgotForm } from "#components/account/forgot-form";
import { whereLettersGo } from "#server/api/outside";

export const metadata = { title: "Choose a new password" };

export default async function Forgot() {
  return <ForgotForm letters={await whereLettersGo()} />;
}
