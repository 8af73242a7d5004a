import { redirect } from "next/navigation";
import { Outbox } from "#components/account/outbox";
import { OutboxClosed } from "#components/account/outbox-closed";
import { outboxLetters } from "#server/api/outbox";
import { whereLettersGo } from "#server/api/outside";

export const metadata = { title: "Outbox" };

export default async function OutboxPage({ searchParams }: { searchParams: Promise<Partial<Record<"key", string | string[]>>> }) {
  const { key } = await searchParams;
  if (typeof key === "string") redirect(`/outbox/open?key=${encodeURIComponent(key)}`);
  const letters = await outboxLetters();
  return letters ? <Outbox letters={letters} /> : <OutboxClosed byPost={(await whereLettersGo()) === "post"} />;
}
