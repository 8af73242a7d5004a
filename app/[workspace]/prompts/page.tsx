import { Hydrated } from "#components/api/hydrated";
import { askedIn, questionFor } from "#components/prompt/library/asked";
import { Library } from "#components/prompt/library/library";
import { LibraryActs } from "#components/prompt/library/library-acts";
import { LibraryDoors } from "#components/prompt/library/library-doors";
import { PageHeader } from "#components/ui/page-header";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Library" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LibraryPage({ params, searchParams }: Props) {
  const { slug, may, person, member } = await enter((await params).workspace);
  if (!may.includes("prompt.read")) return <NotForYou what="Prompts are read by everybody but raters" role={member?.role} />;
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.folder.list.queryOptions({}));
  void client.prefetchQuery(api.prompt.list.queryOptions(questionFor(askedIn(await searchParams), person.id)));
  return (
    <Hydrated client={client}>
      <LibraryDoors>
        <PageHeader title="Library" action={<LibraryActs />} />
        <Library me={person.id} arranges={may.includes("folder.manage")} />
      </LibraryDoors>
    </Hydrated>
  );
}
