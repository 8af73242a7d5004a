import "server-only";
import { isDomainError } from "#server/errors";
import { verdicts } from "#server/core/run/verdict";
import { callerFor } from "./page";

/** A rating as a form without a script sends it. What is refused is said by the page that the form stands on. */
export async function rateByForm(token: string, form: FormData): Promise<void> {
  const [given, comment] = [form.get("verdict"), form.get("comment")];
  const verdict = verdicts.find((one) => one === given);
  if (!verdict) return;
  try {
    await callerFor().rating.giveByLink({ token, verdict, ...(typeof comment === "string" && { comment }) });
  } catch (error) {
    if (!(error instanceof Error) || !isDomainError(error.cause)) throw error;
  }
}
