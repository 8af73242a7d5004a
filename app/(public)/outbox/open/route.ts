import { redirect } from "next/navigation";
import { openOutbox } from "#server/api/outbox";

export async function GET(request: Request) {
  await openOutbox(request);
  redirect("/outbox");
}
