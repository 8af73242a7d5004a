import { isFrom } from "./billing";
import { asked, type CopyByKey } from "./copy";

/** Until 1.7.0, refunds were given a day that only the bank knows. */
const asRefundReply = (says: string, number: string) =>
  isFrom(number, "1.7.0") ? `Hi {name}, ${says} Most banks take a few days; yours sets the pace, so we can’t name the day.` : `Hi {name}, ${says} It will be with you in three to five working days.`;

export const refunds: CopyByKey = {
  "refund-reply": {
    manner: asRefundReply,
    cases: [
      asked("Where is my refund? It has been three weeks.", "case {ref}: refund of £{sum} approved and sent to the bank on {billed}; account closed in credit", "we sent £{sum} to your bank on {billed}. Sorry for the wait.", "sorry for the wait. Your refund of £{sum} was approved and went to your bank on {billed}; the case is {ref}."),
      asked("you owe me {sum} pounds and I want it NOW", "case {ref}: credit of £{sum} confirmed, payment run of {billed}", "your credit of £{sum} is confirmed, and it left us with the payments of {billed}. Sorry it took this long.", "you are right, £{sum} is yours. It was sent on {billed}. Sorry for the wait."),
      asked("Which account did you pay this into? I closed the old one.", "case {ref}: £{sum} returned by the bank on {billed}; no other account on file", "the bank sent the £{sum} back on {billed}, because that account is closed. Sorry about that. Give us the sort code and account number in the app, and we send it again the same day."),
    ],
  },
  "goodwill-credit": {
    cases: [
      { given: { customer_name: "{name}", credit: "{=credit}" }, says: ["Dear {name},\n\nWe are sorry that we billed your neighbour’s meter to you from May to August. That was our mistake: two serial numbers were swapped when the meters were fitted.\n\nBoth meters were checked and swapped back on 3 September. £{credit} comes off your next bill.\n\nTomasz Wilk, Support", "Dear {name},\n\nWe are sorry for sending you bills for a meter that isn’t yours. You told us in June, and we did not look until August.\n\nThe meters are right now, and a reading is taken from each before it is billed. We have put £{credit} on your account.\n\nTomasz Wilk, Support"] },
    ],
  },
  "final-bill-credit": {
    cases: [{ given: { customer_name: "{name}" }, says: ["Hello {name},\n\nYour account is closed, and £38.15 is left on it. We are sending it to the bank account you paid from, so there is nothing you need to do.", "Hello {name},\n\nThank you for being with us. Your final bill leaves £38.15 in your favour, and it goes back the way you paid. If that account is closed, tell us within a week."] }],
  },
  "refund-complaint-themes": {
    cases: [{ says: ["1. A date we gave and missed (61 of 388). “I was told Tuesday. It is now Friday.”\n2. Sent to a closed account (44). “An account I closed in 2023.”\n3. Two letters, two sums (29).\n\nWhat would help: no date that the bank sets.", "Most often: a promised day that passed (61 of 388), all from our own replies. Then refunds to closed accounts (44), a third of them from Northgate Housing. Then sums that differ between bill and letter (29)."] }],
  },
};
