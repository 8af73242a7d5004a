/** Why a prompt can't be rendered as it stands. */
export interface Problem {
  /** The input it is about. */
  input?: string;
  /** The block it is about, counted from nought. */
  block?: BlockPlace;
  sentence: string;
}

export interface BlockPlace {
  message: number;
  block: number;
}
