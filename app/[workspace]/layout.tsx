import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Live } from "#components/api/live";
import { ApiProvider } from "#components/api/provider";
import { railFrom, themeFrom } from "#components/shell/remembered";
import { ZoneProvider } from "#components/ui/zone";
import { WorkspaceFrame } from "#components/workspace/workspace-frame";
import { callerFor, enter } from "#server/api/page";

interface Props {
  params: Promise<{ workspace: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await enter((await params).workspace);
  return { title: { default: name, template: `%s · ${name} · Galley` } };
}

export default async function WorkspaceLayout({ params, children }: Props) {
  const { slug, name, timeZone, may, person } = await enter((await params).workspace);
  const [workspaces, jar] = await Promise.all([callerFor().account.workspaces({}), cookies()]);
  return (
    <ApiProvider key={slug} workspace={slug}>
      <Live workspace={slug} />
      <ZoneProvider zone={timeZone}>
        <WorkspaceFrame
          workspace={{ slug, name }}
          workspaces={workspaces.map(({ slug, name }) => ({ slug, name }))}
          person={{ name: person.name, email: person.email }}
          may={may}
          railCollapsed={railFrom(jar)}
          theme={themeFrom(jar)}
        >
          {children}
        </WorkspaceFrame>
      </ZoneProvider>
    </ApiProvider>
  );
}
