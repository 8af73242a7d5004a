import type { CopyByKey } from "./copy";

const complaint = (text: string) => ({ complaint: text });

export const extraction: CopyByKey = {
  "complaint-triage": {
    cases: [
      { given: complaint("You billed me for next door AGAIN and my mother is on oxygen."), says: ['{"category":"billing","severity":"high","deadline":"{due}","reason":"Billed for “next door AGAIN”, and somebody at home is “on oxygen”."}'] },
      { given: complaint("Third estimated bill in a row. I sent readings every month. £{sum} too much."), says: ['{"category":"metering","severity":"medium","deadline":"{due}","reason":"“Third estimated bill in a row”, £{sum} too much."}', '{"category":"billing","severity":"medium","deadline":"{due}","reason":"£{sum} too much after three estimates."}'] },
      { given: complaint("The man who rang about boiler cover was rude to my wife."), says: ['{"category":"conduct","severity":"low","deadline":"{due}","reason":"He “was rude to my wife” on the phone."}'] },
      { given: complaint("You took two payments on the {billed}."), says: ['{"category":"payment","severity":"medium","deadline":"{due}","reason":"“Two payments” were taken on {billed}."}', '{"category":"payment","severity":"low","deadline":"{due}","reason":"Two payments on one day."}'] },
      { given: complaint("Your seller promised Fixed 12 at last year's price. The contract says otherwise."), says: ['{"category":"sales","severity":"medium","deadline":"{due}","reason":"A seller “promised Fixed 12 at last year’s price”."}'] },
      { given: complaint("Power has gone four times since {billed}, every time for an hour."), says: ['{"category":"outage","severity":"low","deadline":"{due}","reason":"Power “has gone four times”."}', '{"category":"outage","severity":"medium","reason":"Four cuts since {billed}."}'] },
      { given: complaint("I never switched to you. Who signed this?"), says: ['{"category":"switching","severity":"medium","deadline":"{due}","reason":"“I never switched”, so somebody else signed."}'] },
    ],
  },
  "invoice-fields": {
    cases: [
      { says: ['{"supplier":"Cwm Heating Ltd","number":"{ref}","date":"2026-11-03","lines":[{"what":"Flow temperature visit","quantity":2,"each":85}],"vat":34,"total":204}', '{"supplier":"Cwm Heating","number":"{ref}","date":"2026-11-03","lines":[{"what":"Visit","quantity":1,"each":170}],"vat":34,"total":204}'] },
      { given: { invoice: "BRIDGEND METERS LTD  No. {ref}\nExchange of a three-phase meter  1 x 240.00\nVAT 48.00  Total 288.00" }, says: ['{"supplier":"Bridgend Meters Ltd","number":"{ref}","date":null,"lines":[{"what":"Exchange of a three-phase meter","quantity":1,"each":240}],"vat":48,"total":288}'] },
    ],
  },
  "meter-photo": {
    cases: [{ given: { last_reading: "04817" }, says: ['{"reading":"0{ref}","sure":true}', '{"reading":"0{ref}","sure":false}', '{"reading":null,"sure":false}'] }],
  },
  "complaint-entities": {
    cases: [
      { says: ["<complaint>\n  <person>Mr Pugh</person>\n  <sum>60</sum>\n  <date>2026-03-03</date>\n  <wish>I want the £60.</wish>\n</complaint>"] },
      { given: { complaint: "{full} here. Ms Lewis said on the phone you'd send £{sum}. Where is it?" }, says: ["<complaint>\n  <person>Ms Lewis</person>\n  <sum>{sum}</sum>\n  <wish>Where is it?</wish>\n</complaint>"] },
    ],
  },
  "tenancy-form": {
    cases: [
      { says: ['{"address":"Flat 3, 9 Wind Street","left":{"name":"Ms Rees","on":"2026-10-31"},"entered":{"name":"Mr Okoro","on":"2026-11-02"},"reading":18204}'] },
      { given: { letter: "{street}: {full} moved in on the 2nd. Electric {ref}." }, says: ['{"address":"{street}","left":null,"entered":{"name":"{full}","on":"2026-11-02"},"reading":{ref}}'] },
    ],
  },
  "translation-check": {
    cases: [{ says: ['{"differences":[],"verdict":"same"}', '{"differences":[{"original":"by 24 November","translation":"erbyn 14 Tachwedd","what":"The date differs."}],"verdict":"differs"}'] }],
  },
};
