import { isIban } from "./check-digits";
import { tracesOf, type Detector } from "./detector";

/** The length of each country's account numbers, as the registry of ISO 13616 has them. */
const lengths = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 " +
    "LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const pattern = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?|(?<![A-Za-z0-9])[a-z]{2}\d{2}[a-z0-9]{11,29}(?![A-Za-z0-9])/g;

/** Numbers of bank accounts, by the length of their country and their check digits. */
export const account: Detector = {
  id: "account",
  word: "bank account",
  held: "a bank account",
  same: (written) => bare(written),
  find: (text) => tracesOf(text, { name: "The number of a bank account", pattern, holds: lengthOf }),
};

const bare = (written: string) => written.replace(/[ -]/g, "").toUpperCase();

/** Takes as many characters as the country has, and leaves the word behind them. */
function lengthOf(written: string) {
  const length = lengths.get(written.slice(0, 2).toUpperCase()) ?? Infinity;
  let taken = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (!/[ -]/.test(written.charAt(at))) taken += 1;
    if (taken === length) return !/[A-Za-z0-9]/.test(written.charAt(at + 1)) && isIban(bare(written.slice(0, at + 1))) && at + 1;
  }
  return false;
}
