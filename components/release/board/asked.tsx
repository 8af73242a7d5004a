import { addressIn, anId } from "#components/ui/address";

/** What the address asks of the Releases page. */
export interface Asked {
  q?: string;
  folder?: string;
  view?: "history";
  /** Whose history, of an environment. */
  environment?: string;
}

export const { askedIn, addressOf } = addressIn<Asked>({ q: /^[^\p{Cc}\p{Cs}]{1,100}$/u, folder: anId, view: /^history$/, environment: anId });

/** What the server is asked for. */
export const questionFor = ({ q, folder }: Asked) => ({ ...(q && { find: q }), ...(folder && { folderId: folder }) });
