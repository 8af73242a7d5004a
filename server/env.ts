import path from "node:path";
import { z } from "zod";

const text = (most = 500) => z.string().max(most, `must be at most ${most} characters`);
const port = z.coerce.number("must be a number").int("must be a whole number").min(1, "must be between 1 and 65535").max(65_535, "must be between 1 and 65535");

const urlOf = (value: string) => (URL.canParse(value) ? new URL(value) : undefined);
const address = (what: string, ...protocols: string[]) =>
  text(2000).refine((value) => protocols.includes(urlOf(value)?.protocol ?? ""), `must be ${what}, such as ${protocols[0]}//…`);
const postgres = address("the address of a PostgreSQL database", "postgresql:", "postgres:");
const web = address("a web address", "https:", "http:");

const origin = web
  .refine((value) => urlOf(value)?.pathname === "/" && !/[?#]/.test(value), "must be an origin without a path, such as https://galley.example.com")
  .transform((value) => new URL(value).origin);

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: text(253).default("127.0.0.1"),
    PUBLIC_URL: origin.optional(),
    DATA_DIR: text(1000).default(".data").transform((folder) => path.resolve(folder)),
    DATABASE_URL: postgres.optional(),
    DATABASE_DIRECT_URL: postgres.optional(),
    REDIS_URL: address("the address of a Redis server", "redis:", "rediss:").optional(),
    AUTH_SECRET: text().min(32, "must have at least 32 characters; `openssl rand -base64 32` makes one").optional(),
    SMTP_URL: address("the address of a mail server", "smtp:", "smtps:").optional(),
    MAIL_FROM: text().includes("@", "must hold an e-mail address, such as Galley <galley@example.com>").default("Galley <galley@localhost>"),
    OIDC_ISSUER: web.optional(),
    OIDC_CLIENT_ID: text().optional(),
    OIDC_CLIENT_SECRET: text().optional(),
    OIDC_NAME: text(60).optional(),
    TRUST_PROXY: z.coerce.number("must be the number of proxies in front of Galley").int("must be a whole number").min(0, "must be 0 or more").max(10, "must be 10 or less").default(0),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent").default("info"),
    NEXT_URL: web.optional(),
    DATABASE_APP_URL: postgres.optional(),
    DATABASE_LISTEN_URL: postgres.optional(),
    DATABASE_RECORDER_URL: postgres.optional(),
    DATABASE_QUEUE_URL: postgres.optional(),
    GALLEY_EMBEDDED: z.literal("1", "is set by Galley itself; unset it").optional(),
    GALLEY_BEGIN: z.enum(["demo", "clean"], "is set by Galley itself; unset it").optional(),
  })
  .transform((values) => ({ ...values, PUBLIC_URL: values.PUBLIC_URL ?? `http://localhost:${values.PORT}` }));

export type Env = Readonly<z.output<typeof schema>>;

/** Reads every setting at once, and names everything that is wrong with them at once. */
export function parseEnv(from: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  const wrong = result.error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) ?? [];
  wrong.push(...halfConfigured(given));
  if (!result.data || wrong.length) throw new WrongSettings(wrong);
  return result.data;
}

function halfConfigured(given: Record<string, string | undefined>): string[] {
  const together = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
  const missing = together.filter((name) => !given[name]);
  return missing.length === together.length ? [] : missing.map((name) => `${name} is missing; ${together.join(", ")} belong together`);
}

export class WrongSettings extends Error {
  readonly wayOut = "Correct or unset what is named above and start again. README.md lists every setting.";
  constructor(wrong: string[]) {
    const said = wrong.length === 1 ? "One setting of the environment is" : `${wrong.length} settings of the environment are`;
    super(`${said} wrong:\n${wrong.map((line) => `  ${line}`).join("\n")}`);
  }
}

const key = Symbol.for("galley.env");
const held = globalThis as { [key]?: Env };

/** The settings of this process. Kept on globalThis because Next loads modules more than once. */
export function env(): Env {
  return (held[key] ??= parseEnv(process.env));
}

/** For a command that finds its database only while it runs. */
export function addSettings(more: Record<string, string>): void {
  Object.assign(process.env, more);
  held[key] = undefined;
}
