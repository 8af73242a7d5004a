import { account } from "#server/core/redact/account";
import { card } from "#server/core/redact/card";
import { digitsOf, type Trace } from "#server/core/redact/detector";
import { mail } from "#server/core/redact/mail";
import { nationalId } from "#server/core/redact/national-id";
import { phone } from "#server/core/redact/phone";
import { apart } from "#server/core/redact/spans";

/** Addresses and numbers that were set aside so that nobody has them. */
const nobodys = /@(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?$/i;
const nobodysCards = new Set(["4242424242424242", "4111111111111111", "5555555555554444", "378282246310005", "4000056655665556"]);
const nobodysPhones = /^1?\d{3}555?01\d\d$|^(?:44|0)7700900\d{3}$|^(?:44|0)20794606?\d{2,3}$/;

/** A desk's address leads to no person. */
const shared = /^(?:info|hello|support|help|contact|sales|press|billing|team|office|noreply|no-reply|privacy|legal|jobs|careers|security|service|customer\W?service)@/i;

/** What leads to one person, and how to tell it from what is nobody's. The first of two that meet says what it is. */
const sought = [
  { detector: mail, isTheirs: (written: string) => !nobodys.test(written) && !shared.test(written) },
  { detector: account, isTheirs: () => true },
  { detector: card, isTheirs: (written: string) => !nobodysCards.has(digitsOf(written)) },
  { detector: phone, isTheirs: (written: string) => !nobodysPhones.test(digitsOf(written)) },
  { detector: nationalId, isTheirs: (written: string) => written !== "123-45-6789" },
];

export const tracesIn = (text: string): Trace[] =>
  apart(sought.flatMap(({ detector, isTheirs }) => detector.find(text).filter(({ start, end }) => isTheirs(text.slice(start, end)))));
