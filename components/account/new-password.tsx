import type { ComponentProps } from "react";
import { PasswordField } from "#components/ui/password-field";

/** A password that is chosen here, with the bounds the server holds it to. */
export function NewPassword(field: Pick<ComponentProps<typeof PasswordField>, "label" | "defaultValue" | "error">) {
  return <PasswordField name="password" autoComplete="new-password" required maxLength={200} help="At least 10 characters; a few words are better than one odd one." {...field} />;
}
