import type { Page } from "@playwright/test";

export const membersPage = (page: Page) => {
  const row = (name: string) => page.getByRole("table", { name: "Members" }).getByRole("row").filter({ hasText: name });
  const invite = page.getByRole("button", { name: "Invite people" });
  return {
    open: (slug: string) => page.goto(`/${slug}/settings/members`),
    row,
    invite,
    search: page.getByRole("searchbox", { name: "Find a member" }),
    role: (name: string) => page.getByRole("button", { name: `Role of ${name}` }),

    async inviteAs(role: string, email: string) {
      await invite.click();
      const dialog = page.getByRole("dialog", { name: /^Invite people to/ });
      await dialog.getByLabel("E-mail addresses").fill(email);
      await dialog.getByRole("combobox", { name: "Role" }).click();
      await page.getByRole("option", { name: role }).click();
      await dialog.getByRole("button", { name: "Send the invitation" }).click();
    },

    async changeRole(name: string, role: string) {
      await this.role(name).click();
      await page.getByRole("menuitemradio", { name: role }).click();
    },

    async remove(name: string) {
      await page.getByRole("button", { name: `Remove ${name}` }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
    },
  };
};
