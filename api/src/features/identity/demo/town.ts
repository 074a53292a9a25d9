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
    it: "Da lunedì a venerdì 8:30–13:00, martedì e giovedì anche 15:00–17:30, sabato 9:00–12:00",
    en: "Monday to Friday 8:30–13:00, Tuesday and Thursday also 15:00–17:30, Saturday 9:00–12:00",
    ro: "De luni până vineri 8:30–13:00, marți și joi și 15:00–17:30, sâmbătă 9:00–12:00",
    ar: "من الاثنين إلى الجمعة 8:30–13:00، والثلاثاء والخميس أيضًا 15:00–17:30، والسبت 9:00–12:00",
    sq: "E hënë–e premte 8:30–13:00, të martën dhe të enjten edhe 15:00–17:30, e shtunë 9:00–12:00",
    "zh-Hans": "周一至周五 8:30–13:00，周二和周四另有 15:00–17:30，周六 9:00–12:00",
    uk: "Понеділок–п’ятниця 8:30–13:00, у вівторок і четвер також 15:00–17:30, субота 9:00–12:00",
    bn: "সোমবার থেকে শুক্রবার 8:30–13:00, মঙ্গল ও বৃহস্পতিবার 15:00–17:30 সময়েও, শনিবার 9:00–12:00",
    es: "De lunes a viernes 8:30–13:00, martes y jueves también 15:00–17:30, sábado 9:00–12:00",
    fr: "Du lundi au vendredi 8:30–13:00, mardi et jeudi aussi 15:00–17:30, samedi 9:00–12:00",
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
