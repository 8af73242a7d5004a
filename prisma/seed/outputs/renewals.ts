import { isFrom } from "./billing";
import type { CopyByKey } from "./copy";

/** Percentages until 3.1.5, pounds from 3.2.0 on. */
const asRenewalEmail = (says: string, number: string) => {
  if (isFrom(number, "3.2.0")) return says.replace("{difference}", "£{saving} a year less").replace("{more} ", "");
  return says.replace("{difference}", "£{saving} a year less, or {share} %").replace("{more} ", isFrom(number, "3.1.5") ? "It is the steady choice for the winter, at a guaranteed low price. " : "You can compare every tariff we offer on the same page. ");
};

const renewing = { first_name: "{name}", saving_year: "{=saving}" };

export const renewals: CopyByKey = {
  "renewal-email": {
    manner: asRenewalEmail,
    cases: [
      { given: renewing, says: ["Hello {name},\n\nYour Fixed 12 tariff ends on 14 December. If you do nothing, your home moves to Flexible on that day, and you can leave it whenever you like.\n\nAt your own use, Tracker 24 would cost {difference}. {more} Choose it in the app; it takes two minutes.", "Hello {name},\n\nOn 14 December your Fixed 12 comes to its end. Nothing is cut off and nothing breaks: without a choice you go on with Flexible.\n\nWith Tracker 24 your home would pay {difference}. {more} The link below shows both, side by side."] },
      { given: { ...renewing, has_solar: true }, says: ["Hello {name},\n\nYour export rate stays at 15p. Your Fixed 12 ends on 14 December; if you do nothing, you go on with Flexible from that day.\n\nTracker 24 would cost {difference} at your own use. {more} You can choose it in the app."] },
      { given: { ...renewing, customer_note: "Got your letter. My mum has moved in so we use more in the day now. Is Tracker still right for us?" }, says: ["Hello {name},\n\nTracker 24 suits a home that uses more by day, so with your mother there it still fits. Your Fixed 12 ends on 14 December. If you do nothing, you move to Flexible.\n\nTracker 24 comes to {difference}. {more} Choose it in the app by then.", "Hello {name},\n\nYou asked whether Tracker still suits you now that your mother lives with you: it does, as it costs the same at every hour. Your Fixed 12 ends on 14 December.\n\nThe difference at your use is {difference}. {more} Two minutes in the app will do."] },
    ],
  },
  "renewal-email-wales": {
    cases: [{ given: renewing, says: ["Helo {name},\n\nMae eich tariff Fixed 12 yn dod i ben ar 14 Rhagfyr. Os na wnewch chi ddim, byddwch yn symud i Flexible.\n\nGyda Tracker 24 byddai eich cartref yn talu £{saving} y flwyddyn yn llai. Gallwch ddewis yn yr ap.", "Annwyl {name},\n\nDaw eich tariff i ben ar 14 Rhagfyr. Does dim yn cael ei ddiffodd: heb ddewis, byddwch ar Flexible.\n\nMae Tracker 24 yn £{saving} y flwyddyn yn rhatach yn ôl eich defnydd chi."] }],
  },
  "renewal-reminder": {
    cases: [{ given: { first_name: "{name}" }, says: ["{name}, your Fixed 12 ends on 14 Dec. Choose your next tariff in the Larkfield app: two minutes. Do nothing and you move to Flexible.", "Hi {name}, Fixed 12 ends 14 Dec. Your choices are in the app. No choice means Flexible, which you can leave any day. Larkfield"] }],
  },
  "price-change-notice": {
    cases: [{ given: { first_name: "{name}" }, says: ["Dear {name},\n\nOn 1 January our prices change. At your own use of the last twelve months, a year will cost £1,511 instead of £1,420: £91 more.\n\nYou may leave without a fee until 21 January. If paying is difficult, please ring us first; we have time for that.", "Dear {name},\n\nFrom 1 January you pay more for the same use: £1,511 a year, £91 more than now. The reason is the price we pay for gas.\n\nYou are free to go to another supplier, and we charge nothing for that until 21 January."] }],
  },
};
