import type { Metadata } from "next";
import { Hydrated } from "#components/api/hydrated";
import { pieceAddress } from "#components/piece/address";
import { PiecePage } from "#components/piece/piece-page";
import { TrailName } from "#components/shell/trail";
import { pageApi } from "#server/api/page";
import { enterPiece } from "#server/api/piece-page";

interface Props {
  params: Promise<{ workspace: string; piece: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, piece } = await params;
  return { title: (await enterPiece(workspace, piece)).piece.title };
}

export default async function Piece({ params }: Props) {
  const { workspace, piece: pieceId } = await params;
  const { slug, may, piece } = await enterPiece(workspace, pieceId);
  const { api, client } = pageApi(slug);
  client.setQueryData(api.piece.get.queryKey({ pieceId }), piece);
  return (
    <Hydrated client={client}>
      <TrailName href={pieceAddress(slug, pieceId)} label={piece.title} />
      <PiecePage pieceId={pieceId} may={may} />
    </Hydrated>
  );
}
