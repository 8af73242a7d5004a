"use client";
import { Form, Submit } from "#components/account/form";
import { NewPassword } from "#components/account/new-password";
import { signInBy } from "#components/account/sign-in-by";
import { leaveFor, useForm } from "#components/account/use-form";
import { TextField } from "#components/ui/text-field";

/** An account on the spot: the invitation has proven the address. */
export function JoinForm({ token, workspace }: { token: string; workspace: string }) {
  const form = useForm<"name" | "password">(async (given) => {
    await signInBy("invitation", { token, ...given });
    return leaveFor("/");
  });
  return (
    <Form form={form}>
      <TextField label="Name" name="name" autoComplete="name" required maxLength={80} help="As your team knows you." defaultValue={form.values.name} error={form.errors.name} />
      <NewPassword label="Password" defaultValue={form.values.password} error={form.errors.password} />
      <div>
        <Submit form={form} busy="Joining…">{`Join ${workspace}`}</Submit>
      </div>
    </Form>
  );
}
