"use client";
import { useRouter } from "next/navigation";
import { TextField } from "#components/ui/text-field";
import { ask } from "./ask";
import { Form, Submit } from "./form";
import { Saved } from "./saved";
import { useForm } from "./use-form";

export function NameForm({ name }: { name: string }) {
  const router = useRouter();
  const form = useForm<"name">(async (wanted) => {
    await ask((api) => api.account.rename.mutate(wanted));
    router.refresh();
  });
  return (
    <Form form={form} className="flex max-w-90">
      <TextField label="Name" name="name" autoComplete="name" required maxLength={80} defaultValue={form.values.name ?? name} error={form.errors.name} />
      <div className="flex items-center gap-3">
        <Submit form={form} busy="Saving…" kind="plain">
          Save the name
        </Submit>
        <Saved form={form}>Saved.</Saved>
      </div>
    </Form>
  );
}
