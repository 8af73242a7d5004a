import fc from "fast-check";

/** The same examples in every run, so that what is red is red everywhere. SEED=1 … looks at others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
