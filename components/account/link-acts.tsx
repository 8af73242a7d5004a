"use client";
import { PasswordField } from "#components/ui/password-field";
import { Act } from "./act";
import { Form, Submit } from "./form";
import { signInBy } from "./sign-in-by";
import { leaveFor, useForm } from "./use-form";

/** The button behind which a link is used up: mail scanners open pages, they press nothing. */
export function UseLink({ token, children }: { token: string; children: string }) {
  async function use() {
    await signInBy("link", { token });
    return leaveFor("/");
  }
  return (
    <Act kind="primary" send={use} busy="Signing in…">
      {children}
    </Act>
  );
}

export function NewPassword({ token, email }: { token: string; email: string }) {
  const form = useForm<"email" | "password">(async ({ password }) => {
    await signInBy("reset", { token, password });
    return leaveFor("/");
  });
  return (
    <Form form={form}>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        required
        maxLength={200}
        help="At least 10 characters; a few words are better than one odd one."
        defaultValue={form.values.password}
        error={form.errors.password}
      />
      <div>
        <Submit form={form} busy="Saving…">
          Save it and sign in
        </Submit>
      </div>
    </Form>
  );
}
