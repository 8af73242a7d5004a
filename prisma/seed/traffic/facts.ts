import type { Json } from "#server/core/version/content";
import type { Chance } from "./chance";
import { dayMs } from "./stage";

/** What one case is about; each word stands for {itself} in a text. */
export type Facts = Record<string, string>;

const first = ["Nia", "Dafydd", "Amara", "Piotr", "Grace", "Mair", "Yusuf", "Eleanor", "Callum", "Siobhan", "Kwame", "Gwen", "Rhys", "Bethan", "Owen", "Fatima", "Marek", "Olive", "Tariq", "Sian"];
const last = ["Pryce", "Rees", "Morgan", "Nowak", "Hughes", "Okoro", "Bowen", "Lewis", "Khan", "Griffiths", "Doyle", "Evans", "Mensah", "Parry"];
const streets = ["4 Heol Fawr", "12 Wind Street", "31 Gower Road", "7 Bridge Terrace", "19 Mill Lane", "2 Castle Row", "58 Neath Road", "Flat 3, 9 Wind Street"];
const towns = ["Neath", "Swansea", "Port Talbot", "Llanelli", "Carmarthen"];
const areas = ["SA11", "SA1", "SA10", "SA4", "SA31"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const pounds = (sum: number) => sum.toFixed(2);
const spelt = (at: number) => `${new Date(at).getUTCDate()} ${months[new Date(at).getUTCMonth()] ?? ""}`;

export function factsOf(chance: Chance, at: number): Facts {
  const name = chance.among(first);
  const days = chance.whole(58, 63);
  const units = chance.whole(180, 560);
  const saving = chance.whole(11, 180);
  return {
    name,
    full: `${name} ${chance.among(last)}`,
    street: chance.among(streets),
    town: chance.among(towns),
    area: chance.among(areas),
    days: String(days),
    units: String(units),
    charge: pounds(days * 0.52),
    sum: pounds(chance.whole(1800, 21_000) / 100),
    saving: String(saving),
    share: String(Math.max(1, Math.round(saving / 14))),
    year: String(chance.whole(780, 1640)),
    lower: String(chance.whole(64, 98)),
    credit: String(chance.whole(2, 10) * 10),
    date: spelt(at + chance.whole(9, 16) * dayMs),
    billed: spelt(at - chance.whole(6, 17) * dayMs),
    due: new Date(at + 54 * dayMs).toISOString().slice(0, 10),
    time: `0${chance.whole(5, 9)}:${chance.whole(10, 55)}`,
    ref: String(chance.whole(1200, 9700)),
  };
}

export const fill = (text: string, facts: Facts) => text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);

/** {=saving} is a number. */
export function fillValue(value: Json, facts: Facts): Json {
  if (typeof value !== "string") return value;
  const number = /^\{=(\w+)\}$/.exec(value)?.[1];
  return number === undefined ? fill(value, facts) : Number(facts[number]);
}
