"use client";
import { useId, useState, type ComponentProps } from "react";
import { Eye, EyeOff } from "lucide-react";
import { Field, fieldAria, type FieldText } from "./field";
import { IconButton } from "./icon-button";

type Props = Omit<ComponentProps<"input">, "id" | "type"> & FieldText;

export function PasswordField({ label, hint, help, error, className, ...input }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ id, label, hint, help, error, className }}>
      <div className="relative">
        <input
          {...fieldAria(id, { help, error })}
          type={shown ? "text" : "password"}
          autoCapitalize="none"
          spellCheck={false}
          className="field-box pr-9 max-desk:pr-11"
          {...input}
        />
        <IconButton
          label={shown ? "Hide the password" : "Show the password"}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute top-0.5 right-0.5 max-desk:top-0 max-desk:right-0"
        >
          {shown ? <EyeOff size={16} /> : <Eye size={16} />}
        </IconButton>
      </div>
    </Field>
  );
}
