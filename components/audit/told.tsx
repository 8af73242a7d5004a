import type { Recorded } from "./entry";

/** What an entry has to tell of. */
export interface Told {
  who: string;
  subject: string;
  before: Recorded;
  after: Recorded;
}
