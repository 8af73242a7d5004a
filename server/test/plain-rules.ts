/**
 * The rules of governance told a second time, as plainly as can be: it imports nothing of the product, so that it can't share a mistake with it.
 * Production asks for staging and one approval, staging for development; and what was taken back from a place asks there for an approval since.
 */
export interface PlainVersion {
  /** Each line is said once and never again. */
  lines: string[];
  author: string;
}

interface Said {
  by: string;
  version: number;
  approves: boolean;
  at: number;
}

interface Went {
  version: number;
  back: boolean;
}

export type Place = "development" | "staging" | "production";
const before: Partial<Record<Place, Place>> = { staging: "development", production: "staging" };

export class PlainRules {
  readonly versions: PlainVersion[] = [];
  readonly history: Record<Place, Went[]> = { development: [], staging: [], production: [] };
  /** Whether a Change up to production is under review; it always proposes the newest version. */
  proposed = false;
  private readonly writers = new Map<string, string>();
  private readonly said: Said[] = [];
  private clock = 0;

  constructor(
    private readonly approvers: readonly string[],
    private readonly restorers: readonly string[],
  ) {}

  readonly live = (place: Place) => this.history[place].at(-1)?.version;

  save(version: PlainVersion) {
    for (const line of version.lines) if (!this.writers.has(line)) this.writers.set(line, version.author);
    this.versions.push(version);
  }

  /** Whoever wrote a line of it that isn't live, or took one away that is. */
  answerers(version: number, place: Place): Set<string> {
    const [now, live] = [this.lines(version), this.lines(this.live(place))];
    const wrote = now.filter((line) => !live.includes(line)).map((line) => this.writers.get(line) ?? "");
    const removed = live.filter((line) => !now.includes(line)).map((line) => this.remover(line, version));
    return new Set([...wrote, ...removed]);
  }

  /** Who took it away last, on the way to this version. */
  private remover(line: string, version: number): string {
    const at = this.versions.slice(0, version + 1).findLastIndex(({ lines }, index) => !lines.includes(line) && this.lines(index - 1).includes(line));
    return this.versions[at]?.author ?? "";
  }

  private readonly lines = (version: number | undefined) => (version === undefined ? [] : (this.versions[version]?.lines ?? []));

  mayReview = (by: string) => this.proposed && this.approvers.includes(by);
  mayApprove = (by: string) => this.mayReview(by) && !this.answerers(this.versions.length - 1, "production").has(by);

  review(by: string, approves: boolean) {
    this.said.push({ by, version: this.versions.length - 1, approves, at: (this.clock += 1) });
  }

  mayRelease(by: string, version: number, place: Place): boolean {
    const from = before[place];
    if (!this.approvers.includes(by) || (from && this.live(from) !== version)) return false;
    const takenBack = this.takenBackAt.get(`${place} ${version}`);
    return (place !== "production" && takenBack === undefined) || this.isApproved(version, place, takenBack ?? 0);
  }

  private isApproved(version: number, place: Place, takenBack: number): boolean {
    const authors = this.answerers(version, place);
    const newest = new Map(this.said.filter((one) => one.version === version).map((one) => [one.by, one]));
    return [...newest.values()].some(({ by, approves, at }) => approves && at > takenBack && !authors.has(by));
  }

  private readonly takenBackAt = new Map<string, number>();

  move(version: number, place: Place, back = false) {
    const replaced = this.live(place);
    if (back && replaced !== undefined) this.takenBackAt.set(`${place} ${replaced}`, (this.clock += 1));
    this.history[place].push({ version, back });
    if (place === "production" && version === this.versions.length - 1) this.proposed = false;
  }

  mayRollBack = (by: string) => this.restorers.includes(by);

  /** The last that was live before, says something else, and was not taken back since. */
  target(place: Place): number | undefined {
    const past = this.history[place];
    const now = this.live(place);
    const takenBackLater = (version: number, since: number) => past.some(({ back }, at) => back && at > since && past[at - 1]?.version === version);
    return past.filter(({ version }, at) => version !== now && !takenBackLater(version, at)).at(-1)?.version;
  }
}
