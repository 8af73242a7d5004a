import { canonical } from "#server/core/version/canonical";
import { linesOf } from "#server/core/diff/line";
import type { Content, Family, Message } from "#server/core/version/content";

/** The smallest things a content says, each under a name that stays its own whatever comes before it; and in which order those of a list stand. */
export interface Leaves {
  facts: ReadonlyMap<string, string>;
  orders: ReadonlyMap<string, readonly string[]>;
}

export const linePath = (text: string) => `line ${text}`;
export const isLine = (path: string) => path.startsWith("line ");
export const isBlank = (line: string) => line.trim() === "";

export function leavesOf(content: Content): Leaves {
  const tree = new Tree();
  if (content.kind === "workflow") tree.put("", content);
  else {
    const { messages, variants = [], ...rest } = content;
    tree.put("", rest);
    tree.tell(messages);
    for (const { messages: own, ...variant } of variants) {
      tree.put(`variants/${variant.family}`, variant);
      if (own) tree.tell(own, variant.family);
    }
  }
  return tree.leaves();
}

class Tree {
  private readonly said = new Map<string, string[]>();
  private readonly orders = new Map<string, string[]>();

  leaves(): Leaves {
    return { facts: new Map([...this.said].map(([path, all]) => [path, all.sort().join("\n")])), orders: this.orders };
  }

  /** Lines are known by their words; where they stand, and whether they are told at all, is said of them. */
  tell(messages: readonly Message[], family?: Family) {
    for (const { role, blocks } of messages) {
      this.add(`messages/${family ?? ""}/${role}`, "one");
      for (const { kind, title = "", text, off } of blocks) {
        const place = [family ?? "", role, off ? "off" : "on"].join(" ");
        this.add(`blocks/${place}/${kind}/${title}`, "one");
        for (const line of linesOf(text)) {
          if (isBlank(line)) continue;
          this.add(linePath(line), place);
          this.stand("lines", linePath(line));
        }
      }
    }
  }

  put(path: string, value: unknown): void {
    if (typeof value === "string" && value.includes("\n")) this.put(path, value.split("\n"));
    else if (Array.isArray(value)) value.forEach((member: unknown) => this.member(path, member));
    else if (typeof value === "object" && value !== null) for (const [name, member] of Object.entries(value)) this.put(`${path}/${name}`, member);
    else if (value !== undefined) this.add(path, canonical(value));
  }

  /** One of a list: known by its name, or else by all it says. */
  private member(path: string, member: unknown) {
    const name = nameOf(member);
    const own = `${path}/${name ?? canonical(member)}`;
    this.stand(path, own);
    if (name === undefined) this.add(own, "one");
    else this.put(own, member);
  }

  private add(path: string, value: string) {
    this.said.set(path, [...(this.said.get(path) ?? []), value]);
  }

  private stand(list: string, path: string) {
    this.orders.set(list, [...(this.orders.get(list) ?? []), path]);
  }
}

function nameOf(member: unknown): string | undefined {
  return typeof member === "object" && member !== null && "name" in member && typeof member.name === "string" ? member.name : undefined;
}
