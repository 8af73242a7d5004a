/** Where a piece is made. */
export const pieceAddress = (slug: string, pieceId: string) => `/${slug}/pieces/${pieceId}`;
