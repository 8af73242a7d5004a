/** The same library every time, of words used as people use them: a few often, most seldom. */
const words = `customer write answer short letter email never always tariff bill meter reading price name date number support refund outage energy plain voice tone reply summary headline invoice field extract json schema table list translate welsh french newsletter renewal welcome onboarding heat pump solar tenant landlord complaint apology deadline account balance debit payment plan visit engineer appointment safety smart gas electric grid carbon green offer discount contract clause legal policy privacy data number format markdown heading paragraph bullet example context audience expert novice product launch release note changelog ticket bug issue review rating survey question quiz story script video caption hashtag thread post article blog paper study case quote brand logo campaign segment persona funnel lead sales pitch objection proposal budget forecast report metric chart insight risk audit rule guard monitor alert incident timeline owner handover glossary synonym spelling grammar rhythm metaphor`.split(" ");

const workspaces = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];

/** A library of `count` prompts, and a fifth as many next door. */
export async function fill(owner, count) {
  await owner.query("INSERT INTO workspace (id, slug, name) SELECT id, 'bench-' || id, 'Bench' FROM unnest($1::uuid[]) id", [workspaces]);
  const random = seeded(42);
  const word = (skew = 2) => words[Math.floor(random() ** skew * words.length)];
  for (let from = 0; from < count * 1.2; from += 5000) {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const [a, b] = [word(), word(1)];
      return {
        workspace_id: workspaces[(from + at) % 6 === 0 ? 1 : 0],
        key: `prompt-${from + at}`,
        name: `${a} ${b} ${from + at}`,
        purpose: `Helps with ${word(1)} and ${word(3)}`,
        tags: [a, word(1)],
        words: Array.from({ length: 60 + ((from + at) % 120) }, () => word()).join(" "),
        changed_at: new Date(Date.UTC(2026, 10, 20) - (from + at) * 60_000),
      };
    });
    await owner.query(
      `INSERT INTO prompt (workspace_id, key, name, purpose, tags, standing, created_at, changed_at, words)
       SELECT workspace_id, key, name, purpose, tags, 'team', changed_at, changed_at, words
       FROM jsonb_to_recordset($1::jsonb) AS r(workspace_id uuid, key text, name text, purpose text, tags text[], words text, changed_at timestamptz)`,
      [JSON.stringify(rows)],
    );
  }
  await owner.query("VACUUM ANALYZE prompt");
}

/** mulberry32. */
function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What people type: beginnings, whole words, two words, rare ones, and what isn't there. */
export const needles = [
  ...["cust", "letter", "renewal", "refund reply", "heat pump", "customer", "write answer", "tone voice", "welsh", "metaphor", "glossary syn", "prompt-4711"],
  ...["Invoice Field", "zzzz", "smart meter", "de", "x", "answer short letter", "incident timeline", "landlord complaint", "Solar 815", "never always", "json schema table", "rhythm"],
];
