import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Library" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="prompts" workspace={(await params).workspace} />;
}
