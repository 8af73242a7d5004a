"use client";
import { Button } from "#components/ui/button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { ChevronDown } from "lucide-react";
import { saidWithFolder, type EnvironmentPick } from "./columns";

const EnvironmentMenu = lazyMenu<EnvironmentPick>(() => import("./environment-menu").then((file) => file.EnvironmentMenu));

/** Of which environment, or of all. A folder's own ones are said with it. */
export function EnvironmentChoice({ chosen, ...rest }: EnvironmentPick & { chosen: string | undefined }) {
  const now = rest.environments.find(({ id }) => id === chosen);
  return (
    <EnvironmentMenu
      {...rest}
      trigger={
        <Button size="small">
          {now ? saidWithFolder(now) : "Every environment"}
          <ChevronDown size={14} />
        </Button>
      }
    />
  );
}
