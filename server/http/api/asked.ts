import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

/** One request on its way through the API, and what is already known of the headers of its answer. */
export interface Asked {
  req: IncomingMessage;
  res: ServerResponse;
  id: string;
  headers: OutgoingHttpHeaders;
}
