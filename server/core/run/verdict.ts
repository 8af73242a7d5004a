export const verdicts = ["usable", "heavy_edit", "discarded"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Record<Verdict, string> = { usable: "usable", heavy_edit: "heavy edit", discarded: "discarded" };

/** The form with two buttons. */
export const twoButtons = { worked: "usable", "didn't": "discarded" } as const satisfies Record<string, Verdict>;

/** Where a rating was given. A queue's raters judge side by side; a link and an application speak for whoever made the output, a colleague doesn't. */
export type RatedVia = "maker" | "link" | "api" | "colleague" | "queue";

export interface RatingFact {
  id: string;
  rater: string;
  via: RatedVia;
  /** None where only a text or a time was given. */
  verdict?: Verdict;
  /** In milliseconds since 1970. */
  at: number;
  /** The rater wrote the version that made this output. */
  own: boolean;
  withdrawn?: boolean;
}

export interface OutputVerdict {
  verdict: Verdict;
  /** Only authors of the version have rated it: shown apart, and left out of every rate unless asked for. */
  own: boolean;
}

interface Said extends RatingFact {
  verdict: Verdict;
}

/** An output's verdict: the queue's majority, else its maker's latest, and where they have said nothing, a colleague's. Once somebody else has judged it, what the version's author says no longer counts. */
export function verdictOf(ratings: readonly RatingFact[]): OutputVerdict | undefined {
  const standing = ratings.filter(isSaid);
  const others = standing.filter(({ own }) => !own);
  const own = others.length === 0;
  const heard = own ? standing : others;
  const verdict = majority(heard.filter(given("queue"))) ?? latest(heard.filter(given("maker", "link", "api")))?.verdict ?? latest(heard.filter(given("colleague")))?.verdict;
  return verdict && { verdict, own };
}

const isSaid = (rating: RatingFact): rating is Said => rating.verdict !== undefined && rating.withdrawn !== true;
const given = (...vias: RatedVia[]) => ({ via }: RatingFact) => vias.includes(via);

/** What more than half of the raters say, each by their latest word; so a tie is no majority. */
function majority(ratings: readonly Said[]): Verdict | undefined {
  const raters = new Set(ratings.map(({ rater }) => rater));
  const words = [...raters].map((rater) => latest(ratings.filter((rating) => rating.rater === rater))?.verdict);
  return verdicts.find((verdict) => 2 * words.filter((word) => word === verdict).length > words.length);
}

const latest = (ratings: readonly Said[]) => ratings.reduce<Said | undefined>((last, rating) => (last && !isLater(rating, last) ? last : rating), undefined);

const isLater = (one: RatingFact, other: RatingFact) => one.at > other.at || (one.at === other.at && one.id > other.id);
