import type { CopyByKey } from "./copy";

export const newsletters: CopyByKey = {
  "newsletter-research": {
    cases: [{ says: ["* Of 2,140 owners who lowered the flow temperature to 45 °C, use fell by 11 % (owners’ survey, March 2026).\n* Most pumps are set to 55 °C when they are fitted (installers’ survey, 2025, 310 asked).\nA room takes two days to settle after a change (advisers’ notes, 2026).", "* Use fell by 11 % in 2,140 homes at 45 °C (owners’ survey, March 2026).\nNobody in the survey said they were cold (the same, question 9).\nInstallers set pumps high to avoid complaints (installers’ survey, 2025)."] }],
  },
  "newsletter-outline": {
    cases: [{ says: ["Surprise: it is rarely the pump, it is the flow temperature.\nProof: 2,140 owners turned it down to 45 °C and used 11 % less.\nTonight: turn it down; wait until Saturday.\nLarkfield: an installer of any make, by phone.\nLeft out: night rates, because half the readers have none.", "Surprise: the first cold week costs more than the coldest one.\nProof: meter data of 2,140 homes, last winter.\nTonight: 45 °C, then two degrees less on Saturday.\nLarkfield: a call with somebody who fits pumps.\nLeft out: insulation; it takes longer than ten minutes."] }],
  },
  "newsletter-body": {
    cases: [
      { says: ["Most heat pumps lose money in the first cold week, and it is rarely the pump. It is the flow temperature, set high by an installer who wanted no complaints in October.\n\nTurn it down to 45 °C tonight. If every room is still warm on Saturday, take off another two degrees. Our 2,140 owners who did this last winter used 11 % less, and nobody wrote in to say they were cold.\n\nYour installer can do this by phone. If yours has stopped answering, ours will do it for any make: reply to this email with the model and a good time to ring.", "The first cold week of November costs more than the coldest week of January. Thermostats go up in a hurry and stay there.\n\nLast winter, 2,140 homes with a heat pump lowered the water to 45 °C and left it alone. They used 11 % less.\n\nTonight takes five minutes: find “flow” in the menu and set 45. Larkfield’s advisers help with any make; reply to this email."] },
      { given: { readers: "customers on Economy 7" }, says: ["Your night rate does not begin at midnight. For four homes in ten on Economy 7 it begins at half past, and in summer an hour later; the clock in the meter never changes.\n\nLook at the meter, not at the kitchen clock. If the two differ, set the washing machine by the meter, and a year of washing costs £38 less.\n\nWe can tell you your hours: reply with a photo of the meter."] },
    ],
  },
  "newsletter-subjects": {
    cases: [{ says: ['{"lines":[{"subject":"45 degrees, and leave it alone","preview":"2,140 homes used 11 % less."},{"subject":"It is rarely the pump","preview":"What to turn down tonight."},{"subject":"Five minutes before the cold","preview":"Find “flow” in the menu."},{"subject":"The dearest week is the first","preview":"And how to make it an ordinary one."},{"subject":"What your installer left at 55","preview":"It takes a call to change."}]}'] }],
  },
  "winter-tips": {
    cases: [{ says: ["1. Lower the boiler’s flow to 60 °C: £65 a year, five minutes.\n2. Brush under the front door: £40 a year, an hour.\n3. Foil behind radiators on outer walls: £20 a year, an hour.", "1. Boiler flow down to 60 °C saves £65 a year and takes five minutes.\n2. Foil behind radiators on outer walls saves £20.\n3. A brush under the front door saves £40."] }],
  },
};
