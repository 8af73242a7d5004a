import type { Demands, Named } from "./demands";
import { listed } from "./spoken";

interface Who {
  id: string;
  roles: readonly string[];
}

export const namesNobody = ({ roles, people }: Named) => roles.length === 0 && people.length === 0;
export const isNamed = ({ roles, people }: Named, { id, roles: held }: Who) => people.includes(id) || held.some((role) => roles.includes(role));

/** Where nobody is named, admins and owners break the glass. */
export const breakers = ({ glass }: Demands): Named => (namesNobody(glass) ? { roles: ["admin", "owner"], people: [] } : glass);

/** Where nobody is named, whoever may release at all; a test holds this against the table of permissions. */
export const usualReleasers = ["owner", "admin", "approver"] as const;
export const releasersOf = ({ releasers }: Demands): Named => (namesNobody(releasers) ? { roles: usualReleasers, people: [] } : releasers);

export const mayBreakGlass = (demands: Demands, who: Who) => isNamed(breakers(demands), who);

/** Everybody whom a policy names. */
export const peopleIn = ({ approvals, releasers, glass }: Demands) => [...new Set([approvals, releasers, glass].flatMap(({ people }) => people))];

/** Somebody by name, or what is left to say of whoever left. */
export const personNamed = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? "somebody who left the workspace";

/** "admins, owners and Mei Tanaka". */
export const sayNamed = ({ roles, people }: Named, names: ReadonlyMap<string, string>, word: "and" | "or" = "and") =>
  listed([...roles.map((role) => `${role}s`), ...people.map((id) => personNamed(names, id))], word);
