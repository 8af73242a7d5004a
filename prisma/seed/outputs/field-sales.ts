import type { CopyByKey } from "./copy";

export const fieldSales: CopyByKey = {
  "heatpump-lead": {
    cases: [
      { says: ["Thank you for asking about a heat pump. For a terraced house with radiators from 1990 it usually works, with two or three radiators changed. Somebody could look at yours on 26 November or 1 December, and it costs nothing. Which day?", "A heat pump may well fit, and a survey will say so for certain. It takes an hour, and you have the figures within a week. Is 26 November all right?"] },
    ],
  },
  "solar-follow-up": {
    cases: [{ given: { first_name: "{name}" }, says: ["Hello {name},\n\nTwo weeks ago we sent you a price for your panels. It still holds. What you send back earns 15p for each unit, whoever supplies you.\n\nIf the price is what keeps you, tell us; if it is the roof, we can send the surveyor’s photographs.", "Hello {name},\n\nYou have our quote, and perhaps a second one. Ask both how many units a year they count on: that is where quotes differ. Ours says how many.\n\nI am at my desk until five."] }],
  },
  "survey-brief": {
    cases: [{ says: ["Terraced, 1910, solid walls, gas boiler of 2008. Look at: radiators in the back rooms, space beside the bins, the fuse board. The customer fears noise; the neighbour’s bedroom is on that side."] }],
  },
  "missed-visit": {
    cases: [{ given: { first_name: "{name}" }, says: ["Sorry, {name}: we did not come today as promised. £30 is on your account. Next visit {date}, or choose another in the app.", "{name}, we missed our visit today and are sorry. You get £30. We could come on {date}; reply YES or choose a day in the app."] }],
  },
  "tariff-question": {
    cases: [{ says: ["At 2,900 kWh a year, Fixed 12 costs £1,040 and Tracker 24 about £980 at today’s prices. Fixed 12 stays as it is for a year. Tracker follows the market each month and has no upper end. Which of these matters to you only you can say."] }],
  },
};
