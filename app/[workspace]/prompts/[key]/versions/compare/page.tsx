import { redirect } from "next/navigation";

export default async function Page({ params }: { params: Promise<{ workspace: string; key: string }> }) {
  const { workspace, key } = await params;
  redirect(`/${workspace}/prompts/${key}/versions`);
}
