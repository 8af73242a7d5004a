import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#server/env";
import { PrismaClient } from "./generated/client";

const key = Symbol.for("galley.database");
const held = globalThis as { [key]?: PrismaClient };

/** The application's own login: owns nothing, bypasses nothing. */
export function database(): PrismaClient {
  return (held[key] ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_APP_URL, max: 10 }),
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  }));
}

export async function closeDatabase() {
  const open = held[key];
  held[key] = undefined;
  await open?.$disconnect();
}
