"use client";
import { Act } from "./act";
import { Form, Submit } from "./form";
import { NewPassword } from "./new-password";
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

interface Choice {
  way: "confirm" | "reset";
  token: string;
  email: string;
  label: string;
  busy: string;
  children: string;
}

/** A password is chosen by whoever opened the link, and by nobody before. */
export function ChoosePassword({ way, token, email, label, busy, children }: Choice) {
  const form = useForm<"email" | "password">(async ({ password }) => {
    await signInBy(way, { token, password });
    return leaveFor("/");
  });
  return (
    <Form form={form}>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <NewPassword label={label} defaultValue={form.values.password} error={form.errors.password} />
      <div>
        <Submit form={form} busy={busy}>
          {children}
        </Submit>
      </div>
    </Form>
  );
}
