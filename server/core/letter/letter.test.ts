import { describe, expect, test } from "vitest";
import { accountExistsLetter, confirmAddressLetter, noAccountLetter, resetPasswordLetter, signInLetter } from "./account";
import { digestLetter } from "./digest";
import { linksIn } from "./eml";
import { invitationLetter } from "./invitation";
import { harmless } from "./letter";
import { notificationLetter } from "./notification";
import { quote } from "./quote";
import { shorten } from "./shorten";

const home = "https://galley.test";
const link = `${home}/link/a-token`;
const invitation = { workspace: "Acme Marketing", inviter: "Ada Lovelace", role: "approver", expiresAt: new Date("2026-11-27T09:00:00Z"), link: `${home}/invitation/a-token` };

const told = { kind: "mentioned" as const, workspace: "Acme Marketing", name: "Ada", subject: "Ben names you in Shorter greeting", body: `Look here:\nhttps://evil.example/x`, link: `${home}/acme/changes/1` };

const letters = [
  { what: "confirm your address", letter: confirmAddressLetter({ name: "Ada", link }), link, says: ["Hello Ada,", "24 hours", "no account is made"] },
  { what: "you have an account", letter: accountExistsLetter({ name: "Ada", home }), link: `${home}/sign-in`, says: ["Hello Ada,", "nothing was changed"] },
  { what: "sign in", letter: signInLetter({ name: "Ada", link }), link, says: ["Hello Ada,", "for an hour"] },
  { what: "no account", letter: noAccountLetter({ home }), link: `${home}/sign-up`, says: ["Hello,", "no account"] },
  { what: "reset password", letter: resetPasswordLetter({ link }), link, says: ["Hello,", "your password stays as it is"] },
  { what: "invitation", letter: invitationLetter(invitation), link: invitation.link, says: ["Ada Lovelace", "Acme Marketing", "an approver", "27 November 2026"] },
  { what: "somebody names you", letter: notificationLetter(told), link: told.link, says: ["Hello Ada,", "Ben names you in Shorter greeting.\n\n> Look here:\n> https://evil.example/x\n", "whenever somebody names you in Acme Marketing"] },
];

describe.for(letters)("$what", ({ letter, link: expected, says }) => {
  test("has one link, on a line of its own", () => expect(linksIn(letter.text)).toEqual([expected]));
  test("says why it came and that ignoring it is safe", () => expect(letter.text).toMatch(/\bignore (it|this letter):/));
  test("says what it must", () => {
    for (const words of says) expect(letter.text).toContain(words);
  });
  test("has a subject of one line", () => expect(letter.subject).toMatch(/^[^\r\n]{5,100}$/));
});

test("the subject of an invitation says who and where", () => {
  expect(invitationLetter(invitation).subject).toBe("Ada Lovelace invites you to Acme Marketing on Galley");
});

test.for([
  ["approver", "as an approver"],
  ["viewer", "as a viewer"],
  ["owner", "as an owner"],
] as const)("%s is invited %s", ([role, words]) => {
  expect(invitationLetter({ ...invitation, role }).text).toContain(words);
});

test.for([
  ["Ada Lovelace", "Ada Lovelace"],
  ["  J.R.R.   Tolkien ", "J. R. R. Tolkien"],
  ["Ada\r\nBcc: all@example.com", "Ada Bcc: all@ example. com"],
  ["Win at https://evil.example/x", "Win at https:// evil. example/x"],
  ["a\u2028b\u0000c", "a b c"],
  ["Søren 李", "Søren 李"],
  ["Reply 2.4.0 at v2.4", "Reply 2.4.0 at v2.4"],
  ["see x.1and1.example", "see x. 1and1. example"],
] as const)("the name %j becomes %j", ([name, expected]) => {
  expect(harmless(name)).toBe(expected);
});

test("a name can't put a link in a stranger's inbox", () => {
  const { text } = confirmAddressLetter({ name: "\nhttps://evil.example\n", link });
  expect(linksIn(text)).toEqual([link]);
});

describe("the letter of the day", () => {
  const line = (nth: number) => ({ subject: `Change ${nth} is approved`, path: `/changes/${nth}` });
  const digest = (count: number, waiting = 0) => digestLetter({ name: "Ada", workspace: "Acme Marketing", home: `${home}/acme`, lines: Array.from({ length: count }, (_, nth) => line(nth)), waiting });

  test("has each thing with the way to it, and the inbox", () => {
    expect(digest(2).subject).toBe("2 things happened in Acme Marketing");
    expect(linksIn(digest(2).text)).toEqual(["changes/0", "changes/1", "inbox"].map((path) => `${home}/acme/${path}`));
  });
  test("of one thing says it in the subject", () => expect(digest(1).subject).toBe("Change 0 is approved"));
  test("counts what it has no room for", () => {
    expect(digest(1034).text).toContain("And 1,004 more.");
    expect(linksIn(digest(1034).text)).toHaveLength(31);
  });
  test.for([
    [1, "1 output waits for your verdict."],
    [2, "2 outputs wait for your verdict."],
  ] as const)("says that %i waits for a verdict", ([waiting, words]) => {
    expect(digest(1, waiting).text).toContain(`${words}\n${home}/acme/home`);
    expect(digest(1).text).not.toContain("verdict");
  });
});

test.for([
  ["one\n\n  two\u2028three \n", "> one\n> two\n> three"],
  ["", "> "],
])("%j is quoted as %j", ([text, quoted]) => {
  expect(quote(text ?? "")).toBe(quoted);
});

test.for([
  ["as it is", 8, "as it is"],
  ["cut before the end", 8, "cut bef…"],
  ["no space before", 4, "no…"],
  ["🥖🥖🥖", 2, "🥖…"],
] as const)("%j in %i characters is %j", ([text, most, short]) => {
  expect(shorten(text, most)).toBe(short);
});
