import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Runs" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="runs" workspace={(await params).workspace} />;
}
