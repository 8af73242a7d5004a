import { redirect } from "next/navigation";

/** Customers are a filter of the explorer; there is no list of them apart. */
export default async function Customers({ params }: { params: Promise<{ workspace: string }> }) {
  redirect(`/${(await params).workspace}/runs`);
}
