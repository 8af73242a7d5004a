import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Changes" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="changes" workspace={(await params).workspace} />;
}
