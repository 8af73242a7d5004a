import { Button } from "#components/ui/button";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import { ChevronDown } from "lucide-react";
import type { Matrix } from "./columns";

interface Props {
  environments: Matrix["environments"];
  chosen: string | undefined;
  onChoose: (environmentId: string | undefined) => void;
}

/** Of which environment, or of all. A folder's own ones are said with it. */
export function EnvironmentChoice({ environments, chosen, onChoose }: Props) {
  const said = ({ name, folder }: Matrix["environments"][number]) => (folder ? `${name} (${folder.name})` : name);
  const now = environments.find(({ id }) => id === chosen);
  return (
    <Menu
      align="end"
      trigger={
        <Button size="small">
          {now ? said(now) : "Every environment"}
          <ChevronDown size={14} />
        </Button>
      }
    >
      <MenuItem onSelect={() => onChoose(undefined)}>Every environment</MenuItem>
      {environments.map((environment) => (
        <MenuItem key={environment.id} onSelect={() => onChoose(environment.id)}>
          {said(environment)}
        </MenuItem>
      ))}
    </Menu>
  );
}
