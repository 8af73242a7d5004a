import { Reference } from "#components/apikey/reference/reference";
import { enter } from "#server/api/page";

export const metadata = { title: "API" };

export default async function ApiPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may } = await enter((await params).workspace);
  return <Reference keysHref={may.includes("key.own") ? `/${slug}/settings/keys?make` : undefined} />;
}
