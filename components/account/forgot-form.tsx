"use client";
import { Link } from "#components/ui/link";
import { TextField } from "#components/ui/text-field";
import { PublicPage } from "#components/shell/public-page";
import { ask } from "./ask";
import { Form, Submit } from "./form";
import { LetterSent, type LettersGo } from "./letter-sent";
import { useForm } from "./use-form";

export function ForgotForm({ letters }: { letters: LettersGo }) {
  const form = useForm<"email">(({ email }) => sendLink(email));
  const { email = "" } = form.values;

  if (form.sent) return <LetterSent to={email} does="choose a new password" letters={letters} again={() => sendLink(email)} change={form.reopen} />;
  return (
    <PublicPage
      title="Choose a new password"
      sentence="We send a link to your address. The old password works until you have chosen the new one."
      slug="new password"
      foot={<Link href="/sign-in">Back to signing in</Link>}
    >
      <Form form={form}>
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} defaultValue={email} error={form.errors.email} />
        <div>
          <Submit form={form} busy="Sending the letter…">
            Send me the link
          </Submit>
        </div>
      </Form>
    </PublicPage>
  );
}

const sendLink = (email: string) => ask((api) => api.account.requestLink.mutate({ purpose: "reset_password", email }));
