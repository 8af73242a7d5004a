import type { Page } from "@playwright/test";
import { awake, press } from "./awake";

export const membersPage = (page: Page) => {
  const row = (name: string) => page.getByRole("table", { name: "Members" }).getByRole("row").filter({ hasText: name });
  const invite = page.getByRole("button", { name: "Invite people" });
  const search = page.getByRole("searchbox", { name: "Find a member" });
  return {
    async open(slug: string) {
      await page.goto(`/${slug}/settings/members`);
      await awake(search);
    },
    search,
    row,
    invite,
    role: (name: string) => page.getByRole("button", { name: `Role of ${name}` }),

    async inviteAs(role: string, email: string) {
      await press(invite);
      const dialog = page.getByRole("dialog", { name: /^Invite people to/ });
      await dialog.getByLabel("E-mail addresses").fill(email);
      await dialog.getByRole("combobox", { name: "Role" }).click();
      await page.getByRole("option", { name: role }).click();
      await dialog.getByRole("button", { name: "Send the invitation" }).click();
    },

    async changeRole(name: string, role: string) {
      await press(this.role(name));
      await page.getByRole("menuitemradio", { name: role }).click();
    },

    async remove(name: string) {
      await press(page.getByRole("button", { name: `Remove ${name}` }));
      await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
    },
  };
};
