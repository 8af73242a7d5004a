import pg from "pg";
import { Invalid } from "#server/errors";
import { recount, type Difference } from "#server/recorder/recount";
import { text } from "./values";
import type { Verb } from "./verb";

interface Place {
  id: string;
  slug: string;
  kept_from: Date;
}

export const recountSums: Verb = {
  sentence: "Adds the sums behind all figures up again from the runs that are kept, and says where they differ. There should be no difference.",
  usage: "[--workspace SLUG]",
  options: { workspace: text },
  async run({ workspace }, { database }) {
    const places = await placesOf(database.ownerUrl, typeof workspace === "string" ? workspace : undefined);
    const found: { workspace: string; runs: number; sums: number; differences: Difference[] }[] = [];
    for (const { id, slug, kept_from } of places) {
      const { runs, rows, differences } = await recount(id, kept_from.getTime());
      found.push({ workspace: slug, runs, sums: rows, differences });
    }
    const wrong = found.filter(({ differences }) => differences.length > 0);
    return { text: wrong.length > 0 ? wrong.flatMap(({ workspace: slug, differences }) => differences.map((one) => told(slug, one))).join("\n") : agreed(found), json: { agrees: wrong.length === 0, workspaces: found }, failed: wrong.length > 0 };
  },
};

async function placesOf(ownerUrl: string, slug: string | undefined): Promise<Place[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Place>("SELECT id, slug, now() - make_interval(days => keep_days) AS kept_from FROM workspace WHERE $1::text IS NULL OR slug = $1 ORDER BY slug", [slug ?? null]);
    if (slug !== undefined && rows.length === 0) throw new Invalid(`There is no workspace "${slug}". Nothing was recounted; check how it is written.`);
    return rows;
  } finally {
    await owner.end();
  }
}

const told = (slug: string, { table, key, column, kept, counted }: Difference) => `${slug}: ${column} of ${table} ${key} is ${kept}, and its runs make ${counted}.`;

function agreed(found: readonly { runs: number; sums: number }[]) {
  const [runs, sums] = [found.reduce((all, one) => all + one.runs, 0), found.reduce((all, one) => all + one.sums, 0)];
  return `Every sum agrees: ${sums} sums of ${runs} runs in ${found.length} ${found.length === 1 ? "workspace" : "workspaces"}.`;
}
