import { ask } from "./ask";

/** Thousands of members at once, which commands would take minutes for. Only whoever owns the database can do this. */
export const makeCrowd = (ownerUrl: string, slug: string, count: number) =>
  ask(
    ownerUrl,
    `with people as (
       insert into "user" (email, name)
       select format('person-%s@%s.example', n, '${slug}'), format('Person %s', n) from generate_series(1, ${count}) n
       returning id
     )
     insert into member (workspace_id, user_id, role)
     select workspace.id, people.id, 'viewer' from people, workspace where workspace.slug = '${slug}'`,
  );
