import { redirect } from "next/navigation";
import { Hydrated } from "#components/api/hydrated";
import { Board } from "#components/piece/board/board";
import { PiecesTabs } from "#components/piece/board/pieces-tabs";
import { queuesAddress } from "#components/queue/address";
import { ButtonLink } from "#components/ui/button";
import { PageHeader } from "#components/ui/page-header";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Pieces" };

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ whose?: string }>;
}

export default async function Pieces({ params, searchParams }: Props) {
  const { slug, may } = await enter((await params).workspace);
  if (!may.includes("run.read")) redirect(queuesAddress(slug));
  const { api, client } = pageApi(slug);
  const whose = (await searchParams).whose === "everyone" ? "everyone" : "mine";
  void client.prefetchQuery(api.piece.board.queryOptions({ whose }));
  return (
    <>
      <PageHeader
        title="Pieces"
        action={
          may.includes("run.write") ? (
            <ButtonLink kind="primary" href={`/${slug}/prompts`}>
              Use a prompt
            </ButtonLink>
          ) : undefined
        }
      />
      <PiecesTabs slug={slug} />
      <Hydrated client={client}>
        <Board />
      </Hydrated>
    </>
  );
}
