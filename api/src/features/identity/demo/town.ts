const MORNING = ["08:30", "13:00"] as const;
const AFTERNOON = ["15:00", "17:30"] as const;

/** The invented town that the demo plays in. */
export const TOWN = {
  name: "Comune di Borgo Sereno",
  kind: "MUNICIPALITY",
  phone: "0999 100 200",
  email: "sportello@borgosereno.example",
  address: "Sportello del cittadino, Piazza del Popolo 1, 00999 Borgo Sereno",
  openingHours: {
    it: "Da lunedì a venerdì dalle 8:30 alle 13:00, martedì e giovedì anche dalle 15:00 alle 17:30, sabato dalle 9:00 alle 12:00",
    en: "Monday to Friday from 8:30 to 13:00, Tuesday and Thursday also from 15:00 to 17:30, Saturday from 9:00 to 12:00",
    ro: "De luni până vineri între 8:30 și 13:00, marți și joi și între 15:00 și 17:30, sâmbătă între 9:00 și 12:00",
    ar: "من الاثنين إلى الجمعة من 8:30 إلى 13:00، والثلاثاء والخميس أيضًا من 15:00 إلى 17:30، والسبت من 9:00 إلى 12:00",
    sq: "Nga e hëna në të premte nga ora 8:30 deri në 13:00, të martën dhe të enjten edhe nga ora 15:00 deri në 17:30, të shtunën nga ora 9:00 deri në 12:00",
    "zh-Hans": "周一至周五 8:30 至 13:00，周二和周四另有 15:00 至 17:30，周六 9:00 至 12:00",
    uk: "З понеділка до п’ятниці з 8:30 до 13:00, у вівторок і четвер також з 15:00 до 17:30, у суботу з 9:00 до 12:00",
    bn: "সোমবার থেকে শুক্রবার 8:30 থেকে 13:00, মঙ্গল ও বৃহস্পতিবার 15:00 থেকে 17:30 সময়েও, শনিবার 9:00 থেকে 12:00",
    es: "De lunes a viernes de 8:30 a 13:00, martes y jueves también de 15:00 a 17:30, sábado de 9:00 a 12:00",
    fr: "Du lundi au vendredi de 8:30 à 13:00, mardi et jeudi aussi de 15:00 à 17:30, samedi de 9:00 à 12:00",
  },
  emergencyPhone: "112",
  calendar: {
    timeZone: "Europe/Rome",
    hours: {
      mon: [MORNING],
      tue: [MORNING, AFTERNOON],
      wed: [MORNING],
      thu: [MORNING, AFTERNOON],
      fri: [MORNING],
      sat: [["09:00", "12:00"]],
    },
    holidays: "IT",
    // The day of the town's patron saint.
    extra: ["06-24"],
  },
} as const;

/** The offices by code, as the request types name them. */
export const TEAMS: readonly { code: string; name: { it: string; en: string } }[] = [
  { code: "desk", name: { it: "Sportello del cittadino", en: "Citizens' desk" } },
  { code: "registry", name: { it: "Anagrafe", en: "Registry office" } },
  { code: "roads", name: { it: "Ufficio strade", en: "Roads office" } },
  { code: "environment", name: { it: "Ufficio ambiente", en: "Environment office" } },
  { code: "social", name: { it: "Servizi sociali", en: "Social services" } },
  { code: "school", name: { it: "Ufficio scuola", en: "School office" } },
  { code: "taxes", name: { it: "Ufficio tributi", en: "Tax office" } },
  { code: "building", name: { it: "Ufficio edilizia", en: "Building office" } },
  { code: "police", name: { it: "Polizia locale", en: "Local police" } },
  { code: "water", name: { it: "Borgo Sereno Servizi, acqua", en: "Borgo Sereno Servizi, water" } },
  { code: "energy", name: { it: "Borgo Sereno Servizi, energia", en: "Borgo Sereno Servizi, energy" } },
];
