import { useId, type ComponentProps } from "react";
import { clsx } from "clsx";
import { Field, fieldAria, type FieldText } from "./field";

type Props = Omit<ComponentProps<"input">, "id"> & FieldText;

export function TextField({ label, hint, help, error, asKey, className, ...input }: Props) {
  const id = useId();
  return (
    <Field {...{ id, label, hint, help, error, asKey, className }}>
      <input {...fieldAria(id, { help, error })} className={clsx("field-box", asKey && "mono")} {...input} />
    </Field>
  );
}
