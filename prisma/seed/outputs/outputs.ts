import { billing } from "./billing";
import { brand } from "./brand";
import type { Copy } from "./copy";
import { extraction } from "./extraction";
import { fieldSales } from "./field-sales";
import { newsletters } from "./newsletters";
import { onboarding } from "./onboarding";
import { outages } from "./outages";
import { refunds } from "./refunds";
import { renewals } from "./renewals";
import { support } from "./support";
import { translation } from "./translation";

const copies = new Map(Object.entries({ ...brand, ...renewals, ...onboarding, ...newsletters, ...support, ...billing, ...refunds, ...outages, ...fieldSales, ...extraction, ...translation }));

/** What came out of a prompt. */
export function copyOf(key: string): Copy {
  const copy = copies.get(key);
  if (!copy) throw new Error(`Nothing is told of what ${key} says.`);
  return copy;
}

export const told = [...copies.keys()];
