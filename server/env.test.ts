import { expect, test } from "vitest";
import { parseEnv } from "./env";

test("every setting has a value that works on a laptop", () => {
  const settings = parseEnv({});
  expect(settings).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", PUBLIC_URL: "http://localhost:3000", TRUST_PROXY: 0 });
  expect(settings.DATA_DIR).toMatch(/^\/.*\.data$/);
});

test("the public address follows the port, and is kept as an origin", () => {
  expect(parseEnv({ PORT: "4000" }).PUBLIC_URL).toBe("http://localhost:4000");
  expect(parseEnv({ PUBLIC_URL: "https://galley.example.com/" }).PUBLIC_URL).toBe("https://galley.example.com");
});

test("an empty setting is one that is not set", () => {
  expect(parseEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
  expect(parseEnv({ DATABASE_URL: "" }).DATABASE_URL).toBeUndefined();
});

test("everything wrong is named at once, and no value is repeated", () => {
  const secret = "short-secret";
  const wrong = { PORT: "http", PUBLIC_URL: "https://example.com/galley", REDIS_URL: "http://redis", AUTH_SECRET: secret, LOG_LEVEL: "loud", OIDC_ISSUER: "https://id.example.com" };
  expect(() => parseEnv(wrong)).toThrow(/^7 settings of the environment are wrong/);
  for (const name of [...Object.keys(wrong).filter((key) => key !== "OIDC_ISSUER"), "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]) {
    expect(() => parseEnv(wrong)).toThrow(name);
  }
  expect(() => parseEnv(wrong)).not.toThrow(secret);
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["TRUST_PROXY", "-1"],
  ["PUBLIC_URL", "ftp://example.com"],
  ["PUBLIC_URL", "https://example.com/?x=1"],
  ["DATABASE_URL", "mysql://localhost/galley"],
  ["SMTP_URL", "mail.example.com"],
  ["MAIL_FROM", "nobody"],
  ["HOST", "h".repeat(300)],
])("%s may not be %s", (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(`${name} must`);
});
