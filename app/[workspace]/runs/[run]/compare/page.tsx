import { redirect } from "next/navigation";

/** A run alone has nothing to stand beside. */
export default async function Compare({ params }: { params: Promise<{ workspace: string; run: string }> }) {
  const { workspace, run } = await params;
  redirect(`/${workspace}/runs/${run}`);
}
