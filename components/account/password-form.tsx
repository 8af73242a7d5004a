"use client";
import { useRouter } from "next/navigation";
import { PasswordField } from "#components/ui/password-field";
import { ask } from "./ask";
import { Form, Submit } from "./form";
import { Saved } from "./saved";
import { useForm } from "./use-form";

export function PasswordForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const router = useRouter();
  const form = useForm<"current" | "password">(async ({ current = "", password }) => {
    await ask((api) => api.account.changePassword.mutate({ current, password }));
    router.refresh();
  });
  const { current, password } = form.sent ? {} : form.values;
  return (
    <Form form={form} className="flex max-w-90">
      <input type="text" name="email" autoComplete="username" defaultValue={email} hidden readOnly />
      {hasPassword ? (
        <PasswordField label="Current password" name="current" autoComplete="current-password" required maxLength={200} defaultValue={current} error={form.errors.current} />
      ) : null}
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        required
        maxLength={200}
        help="At least 10 characters. Saving it signs you out everywhere but here."
        defaultValue={password}
        error={form.errors.password}
      />
      <div className="flex items-center gap-3">
        <Submit form={form} busy="Saving…" kind="plain">
          Save the password
        </Submit>
        <Saved form={form}>Saved. Every other browser is signed out.</Saved>
      </div>
    </Form>
  );
}
