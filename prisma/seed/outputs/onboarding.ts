import type { CopyByKey } from "./copy";

const named = { first_name: "{name}" };

export const onboarding: CopyByKey = {
  "meter-letter": {
    cases: [
      { given: named, says: ["Dear {name},\n\nWe need your meter reading by 24 November, so that your next bill is for what you used. Without it we would estimate {units} kWh.\n\nSend the five black digits in the app, by text, or in a photo.", "Dear {name},\n\nPlease send us your reading by 24 November. Our guess would be {units} kWh, and a guess is all it is.\n\nThe app takes a photo; it is done in a minute."] },
      { given: { ...named, fuels: "electricity and gas" }, says: ["Dear {name},\n\nTwo readings by 24 November, please: electricity and gas. They are two meters, and often in two places.\n\nA photo of each is enough. Without them both bills are estimated."] },
    ],
  },
  "meter-visit": {
    cases: [{ given: named, says: ["Hello {name},\n\nYour smart meter can be fitted on one of these days: Tue 1 Dec, 08:30 to 12:30; Thu 3 Dec, 12:30 to 16:30; Sat 5 Dec, 08:30 to 12:30. Reply with the one that suits you.\n\nThe power is off for about half an hour. If you would rather not have one, say so, and we won’t ask again this year.", "Hello {name},\n\nThree mornings or afternoons to choose from: Tuesday 1, Thursday 3 or Saturday 5 December. Answer with a day and it is yours.\n\nSomebody over 18 has to be in, for an hour or so."] }],
  },
  "welcome-email": {
    cases: [{ given: named, says: ["Hello {name},\n\nYour first day with us is 30 November. Until then your old supplier goes on, and nothing is switched off in between.\n\nOne thing to do: send a reading on the day. The app asks you for it.", "Hello {name},\n\nWelcome. From 30 November your energy comes from Larkfield, through the same cables as before.\n\nPlease note the meter that morning; your old supplier’s last bill and our first one both begin there."] }],
  },
  "first-bill": {
    cases: [{ given: named, says: ["Hello {name},\n\nThis is your first bill: £83.55 for 284 kWh, 1 to 31 October, from your own reading. Your payment is £96. The £12.45 between them stays in your account for a month when the heating is on.\n\nThe next bill comes on 3 December.", "Hello {name},\n\n284 kWh in October come to £83.55. You pay £96 a month, so £12.45 is put by for the winter.\n\nEvery line of the bill is explained in the app; touch it."] }],
  },
  "direct-debit-welcome": {
    cases: [{ given: named, says: ["Hello {name},\n\nYour Direct Debit is set up: £96 on the 8th of each month, for the first time on 3 December. You can stop it at any time at your bank, and it will pay back whatever we took wrongly.", "Hello {name},\n\nFrom 3 December we take £96 a month, on the 8th. You are told ten days before any change. The Direct Debit Guarantee covers every payment."] }],
  },
  "leaving-note": {
    cases: [{ says: ["Price first (41 of 97), wrong bills second (23), moving third (18). Who names wrong bills had three or more in a row, nearly always estimated. Nobody names the app.", "Of 97 who left, 41 found it cheaper and 23 had wrong bills. The 23 wrote most, and 9 of them would come back. What would have kept them: one person to talk to."] }],
  },
};
