import { ask } from "./ask";

/** Thousands of members at once, which commands would take minutes for. Only whoever owns the database can do this. */
export const makeCrowd = (ownerUrl: string, slug: string, count: number) =>
  ask(
    ownerUrl,
    `WITH people AS (
       INSERT INTO "user" (email, name)
       SELECT format('person-%s@%s.example', n, '${slug}'), format('Person %s', n) FROM generate_series(1, ${count}) n
       RETURNING id
     )
     INSERT INTO member (workspace_id, user_id, role)
     SELECT workspace.id, people.id, 'viewer' FROM people, workspace WHERE workspace.slug = '${slug}'`,
  );
