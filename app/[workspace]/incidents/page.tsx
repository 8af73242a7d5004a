import { EmptyPage } from "#components/shell/empty-page";

export const metadata = { title: "Incidents" };

export default async function Page({ params }: { params: Promise<{ workspace: string }> }) {
  return <EmptyPage segment="incidents" workspace={(await params).workspace} />;
}
