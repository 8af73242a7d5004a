"use client";
import { Link } from "#components/ui/link";
import { TextField } from "#components/ui/text-field";
import { PublicPage } from "#components/shell/public-page";
import { ask } from "./ask";
import { Form, Submit } from "./form";
import { LetterSent, type LettersGo } from "./letter-sent";
import { useForm } from "./use-form";

interface Wanted {
  name: string;
  email: string;
}

export function SignUpForm({ letters }: { letters: LettersGo }) {
  const form = useForm<keyof Wanted>(signUp);
  const { name = "", email = "" } = form.values;

  if (form.sent) return <LetterSent to={email} does="finish" letters={letters} again={() => signUp({ name, email })} change={form.reopen} />;
  return (
    <PublicPage
      title="Create an account"
      sentence="We send a letter to your address first. Its link leads to a page where you choose a password, and that makes the account."
      slug="sign up"
      foot={
        <>
          Have an account already? <Link href="/sign-in">Sign in</Link>.
        </>
      }
    >
      <Form form={form}>
        <TextField label="Name" name="name" autoComplete="name" required maxLength={80} help="As your team knows you." defaultValue={name} error={form.errors.name} />
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} defaultValue={email} error={form.errors.email} />
        <div>
          <Submit form={form} busy="Sending the letter…">
            Send me the letter
          </Submit>
        </div>
      </Form>
    </PublicPage>
  );
}

const signUp = (wanted: Wanted) => ask((api) => api.account.requestLink.mutate({ purpose: "sign_up", ...wanted }));
