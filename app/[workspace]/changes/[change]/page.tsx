import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { ChangePage } from "#components/change/shown/change-page";
import { pageApi } from "#server/api/page";
import { enterChange } from "#server/api/change-page";

interface Props {
  params: Promise<{ workspace: string; change: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, change: serial } = await params;
  const { change } = await enterChange(workspace, serial);
  return { title: `${change.title} · ${change.serial}` };
}

export default async function Change({ params }: Props) {
  const { workspace, change: serial } = await params;
  const { slug, may, person, change } = await enterChange(workspace, serial);
  const { api, client } = pageApi(slug);
  client.setQueryData(api.change.show.queryKey({ serial: change.serial }), change);
  const [first] = change.parts;
  if (first) {
    const promptId = first.prompt.id;
    void client.prefetchQuery(api.version.list.queryOptions({ promptId, limit: 500 }));
    for (const version of [first.was, first.head]) if (version) void client.prefetchQuery(api.version.show.queryOptions({ promptId, which: version.sha }));
  }
  return (
    <Hydrated client={client}>
      <ChangePage serial={change.serial} me={person.id} may={may} />
    </Hydrated>
  );
}
