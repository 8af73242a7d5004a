import { compareNumbers, numberFrom } from "#server/core/version/number";
import { asked, type CopyByKey } from "./copy";

export const isFrom = (number: string, first: string) => {
  const [one, other] = [numberFrom(number), numberFrom(first)];
  return one !== undefined && other !== undefined && compareNumbers(one, other) >= 0;
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Billing reply greets until 2.3.1, and closes with the next bill from 2.3.0 on. */
function asBillingReply(says: string, number: string) {
  const answer = isFrom(number, "2.3.1") ? capital(says) : `Hello {name}, ${says}`;
  return isFrom(number, "2.3.0") ? `${answer} Your next bill comes on {date} and covers 30 days.` : answer;
}

const billed = "the bill of {billed} ({days} days, {units} kWh at 24.5p, standing charge 52p a day), the bill before it (31 days, 205 kWh, the same prices) and a balance of £0";

export const billing: CopyByKey = {
  "billing-reply": {
    manner: asBillingReply,
    cases: [
      asked(
        "Why is my bill twice what it was? Nothing has changed here.",
        billed,
        "your bill covers {days} days instead of 31, so it is higher. The unit price has not changed: it is 24.5p, as on the bill before. Of the £{sum}, £{charge} is the standing charge, which is 52p for each day.",
        "the bill is higher because it covers {days} days; the one before it covered 31. You used {units} kWh, which is about as much for each day as before. Neither the unit price nor the standing charge has changed.",
      ),
      asked(
        "What on earth is a standing charge and why do I pay it twice?",
        billed,
        "the standing charge is what it costs to keep your home connected, whether or not you use any energy. Yours is 52p a day, so £{charge} for the {days} days of this bill. It is there once; the second line is the VAT on it.",
        "you pay it once. The standing charge is 52p a day for the connection itself, £{charge} on this bill. The line below it is VAT at 5 %, which is worked out on the whole bill.",
      ),
      asked(
        "You estimated my reading AGAIN. I sent it on the 2nd.",
        "reading of {units} kWh sent on the 2nd, after the bill of {billed} was made; that bill was estimated; the balance is £0",
        "your reading reached us a day after the bill was made, so the bill of {billed} was estimated. The reading of {units} kWh is on your account now. It will be on the next bill, and any difference goes back to you there.",
        "this reading was estimated, because yours came in after the bill was made. We have your {units} kWh now, and the next bill is worked out from it. If you would like the bill of {billed} corrected before then, we can do that.",
      ),
      asked(
        "My payment went up to £{sum} and I never agreed to that!",
        "the monthly payment rises to £{sum} from {date}; use over the last 12 months was {units} kWh above what was paid for",
        "your payment goes to £{sum} a month from {date}, because over the last twelve months you used more than the payments covered. It pays this year’s use and nothing on top. You can choose a lower sum in the app; the lowest that covers your use is shown there.",
        "the new payment is £{sum} a month and begins on {date}. It follows from the last twelve months, in which your home used {units} kWh more than was paid for. If your use has fallen since, tell us and we will work it out again.",
      ),
      asked(
        "There is a charge for gas. We don't have gas.",
        "gas meter ending 417 added to the account on {billed}; the address has had no gas supply since 2019",
        "you are right, there is no gas at your home. A gas meter was put on your account by mistake on {billed}, and the charge of £{sum} will be taken off. You will see the corrected bill within two working days.",
        "the gas line of £{sum} is our mistake: the meter ending in 417 is not yours. It is being taken off your account, and the corrected bill follows. You owe nothing for it.",
      ),
    ],
  },
  "bill-explain": {
    cases: [
      asked(
        "Please read me what this bill says, I can't make it out.",
        billed,
        "Hello {name}, your bill has three lines. The first is the energy you used: {units} kWh at 24.5p. The second is the standing charge of 52p a day for {days} days, £{charge}. The third is VAT at 5 %. Together they come to £{sum}.",
        "Hello {name}, the bill of {billed} comes to £{sum}. Most of it is the {units} kWh you used. £{charge} is the standing charge, a recurring charge that will be on each bill. The rest is VAT.",
      ),
      asked("What's this recurring charge?", billed, "Hello {name}, the recurring charge is the standing charge: 52p a day to keep your home connected. For the {days} days of this bill it is £{charge}. It will recur on every bill."),
    ],
  },
  "debt-support": {
    cases: [
      asked(
        "I can't pay this. I've been off work since August.",
        "balance of £{sum} owed, last payment on {billed}, no plan agreed",
        "Hello {name}, thank you for telling us. You owe £{sum}, and nothing has to be paid today. We can spread it over a year, at a sum you name, or stop payments for a month while you get advice. Would you like one of us to ring you? It is the same person each time.",
        "Hello {name}, I am sorry it has been such a hard autumn. The £{sum} can be paid in small parts, or wait for a month. Somebody from our team can ring you when it suits you, and you decide what you can afford.",
      ),
      asked("Are you going to cut us off? We've got a baby.", "balance of £{sum} owed, a child under five at the address, on the priority register", "Hello {name}, your home will stay supplied. You are on our priority register because of the baby. The £{sum} can be paid over a year, and one of us would like to ring you to agree what is manageable. When may we?"),
    ],
  },
  "direct-debit-review": {
    cases: [
      asked(
        "Can I pay less each month? I'm £{sum} in credit.",
        "£{sum} in credit on {billed}; monthly payment £112; the next twelve months’ use comes to £{year}",
        "Hello {name}, yes. Your account is £{sum} in credit, and the next twelve months come to about £{year}. You could pay £{lower} a month and still be level by next autumn. Say the word, and it begins with the payment of {date}.",
        "Hello {name}, with £{sum} in hand you can pay less. £{lower} a month covers the year ahead and keeps a little back for January. You can set it in the app today, from the payment of {date} on.",
      ),
      asked("Why did it go up when I use less?", "monthly payment rose from £96 to £112 on {billed}; balance £{sum} owed from last winter", "Hello {name}, you do use less; the payment rose because £{sum} is still owed from last winter. Spread over a year, that is the £16 more you see. Once it is paid, the payment goes down again."),
    ],
  },
  "meter-dispute": {
    cases: [
      { given: { customer_name: "{name}", customer_message: "The meter is wrong. No way we used {units} units in a month." }, says: ["Hello {name}, {units} units in a month would surprise me too. Please switch everything off at the fuse box for five minutes and see whether the meter still counts. If it does, we test it, and you pay nothing for the test.", "Hello {name}, let us find out. With everything switched off, does the display still move? If so, tell us and we will send somebody to test the meter, at our cost."] },
    ],
  },
  "back-billing-check": {
    cases: [
      { says: ["Bill of {billed}: 14 of its 26 months lie more than twelve months back. Charged within the limit: £{sum}. Outside it: £{year}, which can’t be billed. The account notes show two readings sent by the customer, so the customer did not prevent an earlier bill.", "Of the periods billed on {billed}, those before last November are outside the twelve months. £{sum} stays, £{year} comes off. Note 3 says the meter was blocked by a delivery; that was one visit of four."] },
    ],
  },
};
