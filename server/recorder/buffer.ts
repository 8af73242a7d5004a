import { Unavailable } from "#server/errors";
import type { Answer } from "./event";
import type { Item } from "./world";

/** What one caller handed over; it is written in one go. */
interface Group {
  items: readonly Item[];
  bytes: number;
  resolve(answers: Answer[]): void;
  reject(error: unknown): void;
}

interface Bounds {
  /** How many may write at once. */
  writers: number;
  /** How many make a trip beside another worth its while. One large batch costs less than three small ones. */
  worthwhile: number;
  /** How long a writer is away before another goes all the same: it may be waiting for somebody. */
  awayMs: number;
  /** How many go into one transaction. */
  perBatch: number;
  bytesPerBatch: number;
  /** How many may wait. */
  waiting: number;
  bytesWaiting: number;
}

const usual: Bounds = { writers: 3, worthwhile: 250, awayMs: 25, perBatch: 2000, bytesPerBatch: 16 * 2 ** 20, waiting: 20_000, bytesWaiting: 128 * 2 ** 20 };

const full = "More is being recorded than can be written just now. Nothing of this was stored; send it again in a moment.";

type Write = (items: readonly Item[]) => Promise<Answer[]>;

/** What waits to be written: each writer that comes free takes all of it, up to a batch. When it is full, nobody is let wait in vain. */
export class Buffer {
  readonly #queue: Group[] = [];
  #writing = 0;
  #leftAt = 0;
  #later?: NodeJS.Timeout;
  #items = 0;
  #bytes = 0;

  constructor(
    readonly write: Write,
    readonly bounds: Bounds = usual,
  ) {}

  add(items: readonly Item[], bytes: number): Promise<Answer[]> {
    const { waiting, bytesWaiting } = this.bounds;
    if (this.#queue.length > 0 && (this.#items + items.length > waiting || this.#bytes + bytes > bytesWaiting)) return Promise.reject(new Unavailable(full));
    return new Promise((resolve, reject) => {
      this.#queue.push({ items, bytes, resolve, reject });
      this.#items += items.length;
      this.#bytes += bytes;
      this.#send();
    });
  }

  /** Now, or when the one at work has been away for long. */
  #send() {
    if (this.#isTime()) return void this.#work();
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      if (this.#queue.length > 0) this.#send();
    }, this.bounds.awayMs);
  }

  #isTime() {
    const { writers, worthwhile, awayMs } = this.bounds;
    return this.#writing === 0 || (this.#writing < writers && (this.#items >= worthwhile || performance.now() - this.#leftAt >= awayMs));
  }

  async #work() {
    this.#writing += 1;
    await Promise.resolve(); // whoever speaks in this same moment goes along
    for (let groups = this.#take(); groups.length > 0; groups = this.#take()) {
      this.#leftAt = performance.now();
      await this.#finish(groups);
    }
    this.#writing -= 1;
  }

  #take(): Group[] {
    let [items, bytes, count] = [0, 0, 0];
    for (const group of this.#queue) {
      if (count > 0 && (items + group.items.length > this.bounds.perBatch || bytes + group.bytes > this.bounds.bytesPerBatch)) break;
      items += group.items.length;
      bytes += group.bytes;
      count += 1;
    }
    this.#items -= items;
    this.#bytes -= bytes;
    return this.#queue.splice(0, count);
  }

  async #finish(groups: readonly Group[]) {
    try {
      const answers = await this.write(groups.flatMap(({ items }) => items));
      let from = 0;
      for (const { items, resolve } of groups) resolve(answers.slice(from, (from += items.length)));
    } catch (error) {
      for (const { reject } of groups) reject(error);
    }
  }
}
