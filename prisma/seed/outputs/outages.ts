import type { CopyByKey } from "./copy";

const outage = { outage_facts: "{area}: high-voltage fault, 640 homes, off since {time}, crew on site. No time given." };

export const outages: CopyByKey = {
  "outage-reply": {
    cases: [
      { given: { ...outage, customer_message: "When is it back on?? Freezer full." }, says: ["Power to your street went off at {time} after a high-voltage fault; 640 homes in {area} are affected. A crew is on site and has given no time yet. A full freezer keeps for two days if it stays closed. Ring 105 for the newest state.", "A fault in {area} has cut off 640 homes since {time}. The crew is there, and no time has been given. Leave the freezer shut: full, it holds for 48 hours."] },
      { given: { ...outage, customer_message: "my mum is on oxygen and the power is off" }, says: ["Please ring 105 now and say that your mother is on oxygen; they can bring a generator. The fault in {area} began at {time}, and a crew is on site. If she is short of breath, ring 999 first.", "Ring 105 at once and tell them about the oxygen, so that she comes first. If she feels unwell, ring 999. The power in {area} went at {time}; no time has been given for its return."] },
    ],
  },
  "planned-works-notice": {
    cases: [{ given: { street: "{street}, {town}" }, says: ["To everyone in {street}\n\nOn Wednesday 2 December, from 09:00 to 15:30, your electricity will be off. An old cable is being replaced.\n\nIf somebody at home depends on electricity for their health, please ring 105 before then. Freezers keep for the day if they stay closed.", "Your electricity will be off on 2 December, 09:00 to 15:30.\n\nAn old cable in {street} is being replaced. Please charge what you need the evening before. Ring 105 if anybody at home needs power for their health."] }],
  },
  "outage-aftercare": {
    cases: [{ given: { area: "{area}" }, says: ["Your power was off from 06:42 to 21:15, because a tree brought down the line at Cilfrew. That is more than 12 hours, so you can claim from the network operator, within three months. We can’t claim for you, but the form is one page.", "The line at Cilfrew is mended, and power in {area} was back at 21:15. After more than twelve hours a home may claim from the network operator. A fridge that was shut for over six hours should be emptied."] }],
  },
};
