import { asked, type CopyByKey } from "./copy";

export const support: CopyByKey = {
  "moving-home": {
    cases: [
      asked("We move on the 28th, what do I need to do?", "supply at {street} and, from {date}, at 17 Gower Road, Swansea", "Hello {name}, two readings and a date, and we can close one home and open the next. Send us the meter at {street} on the morning you leave, and the new one when you have the keys. Your tariff moves with you from {date}.", "Hello {name}, congratulations on the new home. On {date} we need the reading at {street} and the one at the new address; a photo of each will do. The final bill follows within six weeks."),
      asked("My tenant left without telling anyone. Who pays?", "tenancy at {street} ended on {billed}; no reading", "Hello {name}, from {billed} until a new tenant moves in, the supply at {street} is yours to pay. Send us a reading today, and the tenant is billed up to it. Tell us the new tenant’s name when you have it."),
    ],
  },
  "bereavement-reply": {
    cases: [
      { says: ["I am sorry about your father. I will look after this account from now on, so you need not explain it twice. Nothing has to be paid or decided this week. When you are ready, I need only the day he died and who will deal with his affairs.\n\nTomasz", "I am very sorry that your father died on Sunday. The account stays as it is until you tell me otherwise, and no letter will go out in his name. You can reach me directly; ask for Tomasz.\n\nTomasz"] },
    ],
  },
  "call-summary": {
    cases: [
      { says: ["Asked: why Monday’s reading is not on the bill. Told: the bill was made on Sunday; the reading counts for the next one. Promised: a call on {date} if the next bill is estimated again (Mei). Mood: calm.", "The caller moves out of {street} on {date} and wanted the final bill sent to a new address. Address taken. No promise made."] },
      { given: { transcript: "Caller: I've had no hot water since the meter was changed. Colleague: When was that? Caller: {billed}. My husband is eighty-four." }, says: ["No hot water at {street} since the meter was changed on {billed}; the husband is 84. Sent to the engineers as urgent. Promised: a visit before 18:00 today (Mei).", "Hot water failed after the visit of {billed}. An older person lives there, so it went to the engineers as urgent, reference {ref}. The caller was upset and grateful in turn."] },
    ],
  },
  "complaint-final": {
    cases: [
      { says: ["You raised two points, and on both you are right.\n\nFirst, the March bill. Your reading of 3 March was typed wrongly by us. The bill has been corrected, and you owe £{sum} less.\n\nSecond, the call. We promised to ring you and did not. There is no good reason for it.\n\nFor both, we offer £60. If this does not settle it, you can go to the ombudsman now.", "This is our final answer.\n\nThe March bill was wrong because we typed your reading wrongly; it is corrected. The call back was promised and not made. We offer £60 for the trouble, and it is on your account already.\n\nIf you disagree, the ombudsman can look at it, at no cost to you."] },
    ],
  },
  "chat-first-answer": {
    cases: [
      { given: { chat: "Customer: hi do you take readings on sundays" }, says: ["Yes, any day: send a photo or the five black digits here, and I put them on your account. People answer until 16:00 on Saturdays and not on Sundays, but readings are taken round the clock.", "You can send a reading on a Sunday, in the app or right here. It counts for the day you send it."] },
      { given: { chat: "Customer: power off in {area} since {time}, is it just us?" }, says: ["It is not only you. The network operator reports a fault in {area} since {time}, and a crew is on its way. Ring 105 for the newest state; it is free and works without power.", "There is a fault in {area}, reported at {time}. We don’t run the cables, so the number to ring is 105. Is anybody at home who depends on electricity for their health?"] },
      { given: { chat: "Customer: how do i change my direct debit\nLarkfield: Do you want another day or another sum?\nCustomer: sum" }, says: ["In the app, under Payments: it shows the lowest sum that covers your use, and you can choose any from there up. It begins with the next payment, if that is more than three days away."] },
      { given: { chat: "Customer: my smart meter shows nothing since monday" }, says: ["A blank display is often a lost connection. Hold the left button for ten seconds, and leave it within two metres of the meter for an hour. Your use is counted meanwhile. If it stays blank, I can book a visit.", "Your meter goes on counting even when the display is blank. Unplug it, wait a minute, plug it in near the meter. Shall I look for a visit in case that does not help?"] },
    ],
  },
};
