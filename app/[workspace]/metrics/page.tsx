import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Metrics" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="metrics" workspace={(await params).workspace} />;
}
