import { CheckedCircle } from "#components/ui/checked-circle";

/** Says that a form was taken, beside its button. */
export function Saved({ form, children }: { form: { sent: boolean; busy: boolean }; children: string }) {
  return (
    <p role="status" className="flex items-center gap-1.5 text-13 text-ink-2">
      {form.sent && !form.busy ? (
        <>
          <CheckedCircle className="text-good" />
          {children}
        </>
      ) : null}
    </p>
  );
}
