import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Pieces" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="pieces" workspace={(await params).workspace} />;
}
