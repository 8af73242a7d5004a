import type { Content, PromptContent } from "#server/core/version/content";
import { saysTheSame } from "./opened";

/** What is sent, and what this browser holds until the server has it. */
export interface HeldDraft<C extends Content = PromptContent> {
  content: C;
  baseId: string | null;
  /** The draft on the server that this one follows. */
  revision: number;
}

export type DraftState =
  | { state: "kept"; at?: Date }
  | { state: "keeping"; at?: Date }
  | { state: "away"; at?: Date }
  | { state: "refused"; sentence: string; at?: Date }
  /** Another window of the same author has gone on. Nothing is sent until one of the two is chosen. */
  | { state: "overtaken"; at?: Date };

/** Everything that a keeper needs of the world. */
export interface DraftWorld<C extends Content = PromptContent> {
  send: (draft: HeldDraft<C>) => Promise<{ kept: boolean; revision: number; savedAt?: Date }>;
  /** The sentence of a refusal; undefined when the server was not reached and may be asked again. */
  refusalIn: (failure: unknown) => string | undefined;
  hold: (draft: HeldDraft<C>) => void;
  letGo: () => void;
}

const pauseMs = 600;
const longestMs = 2000;
const holdMs = 250;
const firstRetryMs = 1000;
const lastRetryMs = 30_000;

/** Sends a draft soon after it was written, one at a time, and never forgets what was not yet taken. */
export class DraftKeeper<C extends Content = PromptContent> {
  private draft: HeldDraft<C>;
  private dirty = false;
  private sending = false;
  private since = 0;
  private retryMs = firstRetryMs;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private holding: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  state: DraftState;

  constructor(
    private readonly world: DraftWorld<C>,
    draft: HeldDraft<C>,
    at?: Date,
  ) {
    this.draft = draft;
    this.state = { state: "kept", at };
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** What there is to lose if the page went now. */
  get unsent(): HeldDraft<C> | undefined {
    return this.dirty || this.sending ? this.draft : undefined;
  }

  get position() {
    return { revision: this.draft.revision, baseId: this.draft.baseId };
  }

  /** Two drafts stand against each other; nothing is sent until one is chosen. */
  overtake() {
    clearTimeout(this.timer);
    this.say({ state: "overtaken", at: this.state.at });
  }

  change(content: C, now: number) {
    if (content === this.draft.content) return;
    const news = this.dirty || !saysTheSame(content, this.draft.content);
    this.draft = { ...this.draft, content };
    if (!news) return;
    if (!this.dirty) this.since = now;
    this.dirty = true;
    this.holding ??= setTimeout(() => this.hold(), holdMs);
    if (this.state.state === "overtaken") return;
    if (this.state.state === "kept") this.say({ state: "keeping", at: this.state.at });
    this.schedule(Math.min(pauseMs, Math.max(0, this.since + longestMs - now)));
  }

  /** Sends at once what waits. */
  flush() {
    if (this.dirty && this.state.state !== "overtaken") this.schedule(0);
  }

  /** Writes what is not yet sent into the browser's own memory, now. */
  hold() {
    clearTimeout(this.holding);
    this.holding = undefined;
    if (this.unsent) this.world.hold(this.draft);
  }

  /** Goes on from another state of the server: a version was saved, a draft discarded, or one of two chosen. */
  follow({ revision, baseId, content }: Omit<HeldDraft<C>, "content"> & { content?: C }, at?: Date) {
    this.draft = { content: content ?? this.draft.content, revision, baseId };
    this.dirty = content === undefined;
    clearTimeout(this.timer);
    this.say({ state: this.dirty ? "keeping" : "kept", at });
    if (this.dirty) this.schedule(0);
    else this.world.letGo();
  }

  /** The page is left: what waits is sent at once, and held here until it has arrived. */
  stop() {
    this.hold();
    clearTimeout(this.timer);
    if (this.state.state !== "overtaken") void this.send();
  }

  private schedule(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), ms);
  }

  private async send() {
    if (this.sending || !this.dirty) return;
    const sent = this.draft;
    this.sending = true;
    this.dirty = false;
    try {
      this.take(sent, await this.world.send(sent));
    } catch (failure) {
      this.dirty = true;
      this.hold();
      this.failed(this.world.refusalIn(failure));
    } finally {
      this.sending = false;
    }
    if (this.dirty && this.state.state === "keeping") this.schedule(pauseMs);
  }

  private take(sent: HeldDraft<C>, { kept, revision, savedAt }: { kept: boolean; revision: number; savedAt?: Date }) {
    this.retryMs = firstRetryMs;
    // Meanwhile the draft may follow something else, a version just saved; then this answer is of the past.
    if (this.draft.revision !== sent.revision || this.draft.baseId !== sent.baseId) return;
    if (!kept) {
      this.dirty = true;
      this.hold();
      return this.overtake();
    }
    this.draft = { ...this.draft, revision };
    if (!this.dirty) this.world.letGo();
    this.say({ state: this.dirty ? "keeping" : "kept", at: savedAt });
  }

  private failed(sentence: string | undefined) {
    if (sentence !== undefined) return this.say({ state: "refused", sentence, at: this.state.at });
    this.say({ state: "away", at: this.state.at });
    this.schedule(this.retryMs);
    this.retryMs = Math.min(lastRetryMs, this.retryMs * 2);
  }

  private say(state: DraftState) {
    this.state = state;
    for (const tell of this.listeners) tell();
  }
}
