import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Evals" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="evals" workspace={(await params).workspace} />;
}
