import { useId, type ComponentProps } from "react";
import { Field, fieldAria, type FieldText } from "./field";

type Props = Omit<ComponentProps<"textarea">, "id"> & FieldText;

export function TextArea({ label, hint, help, error, asKey, className, rows = 3, ...input }: Props) {
  const id = useId();
  return (
    <Field {...{ id, label, hint, help, error, asKey, className }}>
      <textarea {...fieldAria(id, { help, error })} rows={rows} className="field-box resize-y field-sizing-content" {...input} />
    </Field>
  );
}
