import type { Demands } from "./demands";
import type { Facts } from "./facts";
import { judged, type Gate } from "./gate";
import { isNamed, namesNobody, sayNamed } from "./named";

export function judgeReleaser({ releasers }: Demands, { releaser, named, environment }: Facts): Gate {
  const evidence = { releaser: releaser.id, roles: releaser.roles };
  if (namesNobody(releasers) && !releaser.mayRelease) return judged("releaser", false, "Whoever releases this needs a role that releases in its folder. Ask somebody who has one.", evidence);
  if (namesNobody(releasers) || isNamed(releasers, releaser)) return judged("releaser", true, `Whoever releases this may release to ${environment.name}.`, evidence);
  return judged("releaser", false, `Only ${sayNamed(releasers, named)} release to ${environment.name}. Ask ${sayNamed(releasers, named, "or")}.`, evidence);
}
