import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Inbox" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="inbox" workspace={(await params).workspace} />;
}
