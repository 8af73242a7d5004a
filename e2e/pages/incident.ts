import type { Page } from "@playwright/test";

/** Where a complaint is taken in. */
export const complaintPage = (page: Page) => ({
  begin: page.getByRole("link", { name: "Something went wrong" }).first(),
  customer: page.getByRole("combobox", { name: "Customer" }),
  day: page.getByLabel(/^Day/),
  find: page.getByRole("button", { name: "Find its run" }),
  /** The runs that may be meant. */
  choices: page.getByRole("button", { name: /^It is this one/ }),
});

/** One incident: what is suspect, what happened, and the way back. */
export const incidentPage = (page: Page) => {
  const suspect = page.getByRole("region", { name: "Suspect release" });
  return {
    suspect,
    /** The lines of it that went away, with who had written them. */
    removed: suspect.getByRole("group", { name: "Removed" }),
    happened: page.getByRole("region", { name: "What happened" }),
    run: page.getByRole("link", { name: "the run" }),
    rollBack: (number: string) => page.getByRole("button", { name: `Roll back to ${number}` }),
    restore: (number: string) => page.getByRole("dialog").getByRole("button", { name: `Restore ${number} now` }),
    restored: page.getByRole("main").getByRole("status").filter({ hasText: "is live again" }),
    prompt: (name: string) => page.getByRole("main").getByRole("link", { name, exact: true }).first(),
  };
};
