import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "#server/db/client";
import { visitorContext } from "#server/test/contexts";
import { limit } from "./limit";

const from = (address: string) => visitorContext({ address }).request;
const tooMany = expect.objectContaining({ code: "TOO_MANY" }) as Error;
const used = (key: string) => database().rateLimit.create({ data: { key, count: 1000, startedAt: new Date() } });

test("a whole network of IPv6 counts as one address, however it is written", async () => {
  await used("sign-in address 2001:db8:1:2");
  await used("sign-in address 2001:db8:0:0");
  for (const address of ["2001:db8:1:2::1", "2001:0DB8:0001:2:a:b:c:d", "2001:db8::1"]) {
    await expect(limit("sign-in", from(address), randomUUID())).rejects.toEqual(tooMany);
  }
  for (const address of ["2001:db8:1:3::1", "::1", "192.0.2.201"]) {
    await expect(limit("sign-in", from(address), randomUUID())).resolves.toBeUndefined();
  }
});

test("what an address sends too often counts against no account and leaves nothing behind", async () => {
  const before = await database().rateLimit.count();
  await used("sign-in address 192.0.2.202");
  for (let tries = 0; tries < 20; tries++) await expect(limit("sign-in", from("192.0.2.202"), `ada.${tries}@example.com`)).rejects.toEqual(tooMany);
  expect(await database().rateLimit.count()).toBe(before + 1);
});
