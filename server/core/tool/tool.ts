/** A place outside where a prompt is carried to. */
export interface Tool {
  name: string;
  /** Where it is opened; what runs on somebody's own machine has no address. */
  home?: string;
  /** What an address begins with that is opened with the text in place, and how long such an address may be. */
  prefill?: { address: string; longest: number };
  /** Where the text goes once it was copied. */
  hint: string;
}
