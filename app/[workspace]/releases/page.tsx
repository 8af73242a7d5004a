import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Releases" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="releases" workspace={(await params).workspace} />;
}
