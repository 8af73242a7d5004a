import type { CopyByKey } from "./copy";

export const translation: CopyByKey = {
  "letter-to-welsh": {
    cases: [{ given: { letter: "Dear {name}, please send us your meter reading by 24 November." }, says: ["Annwyl {name},\n\nA fyddech cystal ag anfon darlleniad eich mesurydd atom erbyn 24 Tachwedd.", "Annwyl {name},\n\nAnfonwch ddarlleniad eich mesurydd atom erbyn 24 Tachwedd, os gwelwch yn dda. Gallwch dynnu llun ohono yn yr ap."] }],
  },
  "letter-to-polish": {
    cases: [{ given: { letter: "Dear customers, on 1 January our prices change." }, says: ["Szanowni Państwo,\n\n1 stycznia zmieniają się nasze ceny. Przy dotychczasowym zużyciu zapłacą Państwo o 91 funtów więcej w skali roku.", "Szanowni Państwo,\n\nod 1 stycznia obowiązują nowe ceny. Do 21 stycznia mogą Państwo zmienić dostawcę bez żadnych opłat."] }],
  },
  "text-to-romanian": {
    cases: [{ given: { message: "{name}, we missed you today. Next visit {date}." }, says: ["{name}, nu v-am găsit acasă astăzi. Următoarea vizită este pe {date}."] }],
  },
};
