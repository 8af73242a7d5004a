import type { CopyByKey } from "./copy";

export const brand: CopyByKey = {
  "linkedin-post": {
    cases: [
      { says: ["A heat pump is a fridge run backwards, and we sell it as if it were a spaceship. This year our engineers explained it with a fridge, at the kitchen table. Cancelled orders fell from 31 to 12 in a hundred. Say what a thing is before you say what it saves.", "I read forty letters that we had sent about one meter. Thirty-one began with us: we are writing, we have noticed, we regret. The nine that began with the customer were answered twice as often. We are rewriting the thirty-one.", "Last winter a customer sent a letter back with our own words marked in red. “Journey” was one of them. It hangs in the office now, and three words have left our prompts."] },
    ],
  },
  "press-line": {
    cases: [{ says: ["“The tree that came down at Cilfrew cut off 3,400 homes at 06:42, and the last of them had power again at 21:15. We are asking the network why that line was on nobody’s list.”\n\nJoanna Adeyemi, Larkfield", "“We made the mistake and we have paid for it: 412 households were billed for a neighbour’s meter, and each has its money back.”\n\nHenrik Lund, Larkfield"] }],
  },
  "plain-english-edit": {
    cases: [{ says: ["We still have no reading from you, so your last two bills were estimated. Send us one by Friday and we will put both right. A photo of the meter is enough.", "Your contract ends on 14 December. You need not do anything: you go on with our standard price. If you want another tariff, choose it in the app."] }],
  },
  "joanna/board-letter": {
    cases: [{ says: ["Readings in time are at 74 %, from 69 in October. Refund complaints went up, from 340 to 388, and our own promised dates are to blame for 61 of them.\n\nI ask for one thing: two more people in Support until February.", "Refund complaints: 388, up by 48. The cause is a date in our own replies, and it is gone since Wednesday.\n\nReadings in time: 74 %. Renewals: 61 in a hundred, as last November."] }],
  },
  "mei/second-look": {
    cases: [{ says: ["It feels as if I had interrupted you. I would change the first sentence: greet me before you tell me I used more.", "It is clear, and a little cold. “Your bill covers 62 days” could begin with my name."] }],
  },
};
