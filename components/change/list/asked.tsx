import { addressIn } from "#components/ui/address";

export const changeTabs = ["waiting", "open", "mine", "drafts", "ended"] as const;
export type ChangeTab = (typeof changeTabs)[number];

/** What the address asks of the list of changes. */
export interface Asked {
  show?: ChangeTab;
  q?: string;
}

export const { askedIn, addressOf } = addressIn<Asked>({
  show: new RegExp(`^(${changeTabs.join("|")})$`),
  q: /^[^\p{Cc}]{1,200}$/u,
});

export const tabWords: Record<ChangeTab, string> = { waiting: "Waits for me", open: "Open", mine: "Mine", drafts: "Drafts", ended: "Ended" };

const questions = {
  waiting: { waiting: true },
  open: { group: "open" },
  mine: { mine: true },
  drafts: { group: "draft", mine: true },
  ended: { group: "ended" },
} as const;

const pageSize = 30;

/** What the server is asked for; who asks for nothing sees all that is open. */
export const questionFor = ({ show = "open", q }: Asked) => ({ ...questions[show], ...(q && { needle: q }), limit: pageSize });
export type Question = ReturnType<typeof questionFor>;
