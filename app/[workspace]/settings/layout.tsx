import type { ReactNode } from "react";
import { LinkTabs } from "#components/ui/link-tabs";
import { PageHeader } from "#components/ui/page-header";
import { settingsPages } from "#components/workspace/settings-pages";

interface Props {
  params: Promise<{ workspace: string }>;
  children: ReactNode;
}

export default async function SettingsLayout({ params, children }: Props) {
  const { workspace } = await params;
  const tabs = settingsPages.map(({ segment, label }) => ({ href: `/${workspace}/settings/${segment}`, label }));
  return (
    <>
      <PageHeader title="Settings" />
      <div className="mt-2">
        <LinkTabs label="Settings" tabs={tabs} bleed />
      </div>
      <div className="max-w-294">{children}</div>
    </>
  );
}
