/** Something somebody did on a case. */
export type Step = {
  /** Hours after the case was opened. */
  after: number;
  /** Key of a persona. */
  by: string;
} & (
  | { act: "take" }
  | { act: "write" | "ask" | "note"; text: string }
  | {
      act: "resolve";
      outcome: "SOLVED" | "ANSWERED" | "FORWARDED" | "NOT_FEASIBLE" | "DUPLICATE";
      text: string;
    }
  | { act: "reopen" | "withdraw"; text: string }
  | { act: "rate"; rating: number; text: string }
);

/** A case of the demo town and what became of it. */
export interface Story {
  /** Key of a persona; null for somebody who did not sign in. */
  by: string | null;
  requestType: string;
  daysAgo: number;
  text: string;
  place?: string;
  steps: readonly Step[];
}

const PIETRO = "citizen-senior";
const GIULIA = "citizen-digital";
const ROSA = "citizen-assisted";
const AMINA = "citizen-foreigner";
const MARCO = "operator-roads";
const LUCIA = "operator-desk";
const ANTONIO = "operator-water";

const take = (after: number, by: string): Step => ({ after, by, act: "take" });
const write = (after: number, by: string, text: string): Step => ({ after, by, act: "write", text });
const ask = (after: number, by: string, text: string): Step => ({ after, by, act: "ask", text });
const note = (after: number, by: string, text: string): Step => ({ after, by, act: "note", text });
const solve = (after: number, by: string, text: string): Step => ({
  after,
  by,
  act: "resolve",
  outcome: "SOLVED",
  text,
});
const answer = (after: number, by: string, text: string): Step => ({
  after,
  by,
  act: "resolve",
  outcome: "ANSWERED",
  text,
});
const rate = (after: number, by: string, rating: number, text: string): Step => ({
  after,
  by,
  act: "rate",
  rating,
  text,
});

/** The town's last weeks; oldest first, so that codes and queues look lived in. */
export const STORIES: readonly Story[] = [
  {
    by: PIETRO,
    requestType: "street-light",
    daysAgo: 34,
    text: "Il lampione davanti a casa mia è spento da una settimana. La sera non vedo il gradino.",
    place: "Via Garibaldi 14",
    steps: [
      take(20, MARCO),
      write(21, MARCO, "Buongiorno Pietro, ho chiesto alla ditta di passare giovedì mattina."),
      write(26, PIETRO, "Grazie. Giovedì mattina sono in casa."),
      solve(72, MARCO, "Il lampione è acceso: era bruciata la lampada."),
      rate(80, PIETRO, 5, "Gentili e veloci."),
    ],
  },
  {
    by: GIULIA,
    requestType: "pothole",
    daysAgo: 30,
    text: "Buca grande sulla pista ciclabile, proprio dopo il ponte. Ieri sono quasi caduta.",
    place: "Ponte di Via dei Mulini",
    steps: [
      take(3, MARCO),
      note(4, MARCO, "Va chiusa prima del mercato di sabato."),
      solve(50, MARCO, "Buca chiusa con asfalto a freddo. In primavera rifacciamo tutto il tratto."),
      rate(55, GIULIA, 4, "Bene, ma il tratto resta rovinato."),
    ],
  },
  {
    by: ROSA,
    requestType: "social-support",
    daysAgo: 28,
    text: "Vorrei qualcuno che mi porta il pranzo quando mia figlia lavora.",
    steps: [
      take(5, LUCIA),
      ask(6, LUCIA, "Buongiorno Rosa, in quali giorni le serve il pranzo?"),
      write(30, ROSA, "Lunedì, mercoledì e venerdì."),
      answer(54, LUCIA, "Il servizio pasti comincia lunedì. La chiama prima l'assistente sociale."),
    ],
  },
  {
    by: AMINA,
    requestType: "residence-change",
    daysAgo: 26,
    text: "I moved to a new flat with my two children. The owner signed the form.",
    place: "Via Verdi 22, interno 5",
    steps: [
      take(4, LUCIA),
      ask(5, LUCIA, "Hello Amina, please send us a photo of the signed contract."),
      write(29, AMINA, "I will bring it to the desk tomorrow morning."),
      solve(52, LUCIA, "We have registered your new address. The check at home comes within 45 days."),
      rate(60, AMINA, 5, "They explained everything."),
    ],
  },
  {
    by: null,
    requestType: "abandoned-waste",
    daysAgo: 24,
    text: "Tre materassi e una lavatrice vicino ai cassonetti del parcheggio.",
    place: "Parcheggio di Via Mazzini",
    steps: [take(10, LUCIA), solve(70, LUCIA, "Abbiamo portato via tutto questa mattina.")],
  },
  {
    by: GIULIA,
    requestType: "noise",
    daysAgo: 21,
    text: "Il locale sotto casa tiene la musica alta fino alle due, ogni venerdì.",
    place: "Via Cavour 3",
    steps: [
      take(6, LUCIA),
      {
        after: 30,
        by: LUCIA,
        act: "resolve",
        outcome: "FORWARDED",
        text: "Se ne occupa la Polizia locale, che fa i controlli di notte.",
      },
      { after: 200, by: GIULIA, act: "reopen", text: "Venerdì la musica era di nuovo alta fino alle due." },
      take(215, LUCIA),
      write(216, LUCIA, "Ho chiesto alla Polizia locale un controllo per il prossimo venerdì sera."),
    ],
  },
  {
    by: PIETRO,
    requestType: "water-bill",
    daysAgo: 20,
    text: "La bolletta dell'acqua è il doppio dell'anno scorso. Vivo da solo.",
    steps: [
      take(18, ANTONIO),
      ask(19, ANTONIO, "Buongiorno Pietro, può leggerci i numeri neri del contatore?"),
      write(42, PIETRO, "I numeri sono 00347."),
      note(43, ANTONIO, "La lettura stimata era 391: va rifatta la bolletta."),
      solve(66, ANTONIO, "Aveva ragione: la lettura era stimata. La nuova bolletta è di 41 euro."),
      rate(90, PIETRO, 5, "Bravi."),
    ],
  },
  {
    by: GIULIA,
    requestType: "graffiti",
    daysAgo: 18,
    text: "Scritte offensive sul muro della scuola elementare.",
    place: "Scuola Rodari, Via dei Tigli 8",
    steps: [
      take(2, LUCIA),
      solve(48, LUCIA, "Il muro è stato ripulito."),
      rate(49, GIULIA, 5, "Velocissimi!"),
    ],
  },
  {
    by: AMINA,
    requestType: "school-service",
    daysAgo: 17,
    text: "My daughter cannot eat pork. How do I ask for another menu at school?",
    steps: [
      take(3, LUCIA),
      answer(20, LUCIA, "We have changed the menu from Monday. You do not need a doctor's note."),
    ],
  },
  {
    by: null,
    requestType: "dangerous-tree",
    daysAgo: 16,
    text: "Un ramo grosso pende sopra i giochi dei bambini.",
    place: "Parco della Pace",
    steps: [take(1, LUCIA), solve(9, LUCIA, "Ramo tagliato e area di nuovo aperta.")],
  },
  {
    by: PIETRO,
    requestType: "pavement",
    daysAgo: 15,
    text: "Il marciapiede è rotto vicino alla farmacia. Con il bastone si inciampa.",
    place: "Via Garibaldi, davanti alla farmacia",
    steps: [
      take(28, MARCO),
      write(30, MARCO, "Ho visto il punto: i lavori sono in programma per fine mese."),
    ],
  },
  {
    by: GIULIA,
    requestType: "park-maintenance",
    daysAgo: 14,
    text: "Si può mettere un canestro nel parco vicino alla biblioteca?",
    place: "Parco della Biblioteca",
    steps: [
      take(8, LUCIA),
      {
        after: 60,
        by: LUCIA,
        act: "resolve",
        outcome: "NOT_FEASIBLE",
        text: "Il parco è troppo vicino alle case. C'è un campo libero in Via dello Sport.",
      },
      rate(62, GIULIA, 3, "Peccato, ma la risposta è chiara."),
    ],
  },
  {
    by: ROSA,
    requestType: "bulky-waste",
    daysAgo: 12,
    text: "Ho un divano vecchio da buttare. Non riesco a portarlo giù.",
    place: "Via Roma 41",
    steps: [take(4, LUCIA), solve(50, LUCIA, "Ritirato questa mattina. Grazie a sua figlia per l'aiuto.")],
  },
  {
    by: null,
    requestType: "blocked-drain",
    daysAgo: 11,
    text: "Il tombino è pieno di foglie e quando piove si allaga la strada.",
    place: "Via dei Mulini 30",
    steps: [take(40, ANTONIO), note(41, ANTONIO, "Squadra occupata fino a venerdì.")],
  },
  {
    by: GIULIA,
    requestType: "road-sign",
    daysAgo: 10,
    text: "Il cartello di stop è girato verso il muro.",
    place: "Incrocio tra Via Verdi e Via Puccini",
    steps: [take(2, MARCO), solve(26, MARCO, "Cartello raddrizzato e fissato di nuovo.")],
  },
  {
    by: AMINA,
    requestType: "bin-request",
    daysAgo: 9,
    text: "We need the bins for the new flat, we are three people.",
    place: "Via Verdi 22",
    steps: [take(20, LUCIA), ask(21, LUCIA, "Do you have a place for four small bins inside the flat?")],
  },
  {
    by: null,
    requestType: "stray-animal",
    daysAgo: 8,
    text: "Un cane senza collare gira da ieri vicino alla stazione.",
    place: "Piazza della Stazione",
    steps: [
      {
        after: 5,
        by: LUCIA,
        act: "resolve",
        outcome: "DUPLICATE",
        text: "Il cane è già al canile: sta bene.",
      },
    ],
  },
  {
    by: PIETRO,
    requestType: "tax-question",
    daysAgo: 7,
    text: "Mia moglie è mancata a marzo. Devo pagare ancora la TARI per due persone?",
    steps: [
      take(5, LUCIA),
      answer(
        26,
        LUCIA,
        "No. Abbiamo già corretto la TARI: da aprile paga per una persona. Ci dispiace per la sua perdita.",
      ),
    ],
  },
  {
    by: GIULIA,
    requestType: "certificate-request",
    daysAgo: 6,
    text: "Mi serve un certificato per l'affitto della stanza all'università.",
    steps: [{ after: 2, by: GIULIA, act: "withdraw", text: "L'ho scaricato da sola dal sito dell'ANPR." }],
  },
  {
    by: null,
    requestType: "traffic-light",
    daysAgo: 5,
    text: "Il semaforo pedonale resta sempre rosso.",
    place: "Viale Europa, fermata del bus 3",
    steps: [],
  },
  {
    by: GIULIA,
    requestType: "missed-collection",
    daysAgo: 4,
    text: "Ieri non hanno ritirato la carta in tutta la via.",
    place: "Via Cavour",
    steps: [take(14, LUCIA), write(15, LUCIA, "Il camion era guasto: la carta si ritira domani mattina.")],
  },
  {
    by: ROSA,
    requestType: "appointment-desk",
    daysAgo: 3,
    text: "Devo rifare la carta d'identità. Cammino poco: c'è un posto per sedersi?",
    steps: [
      take(18, LUCIA),
      ask(19, LUCIA, "Certo. Va bene martedì alle 10? La aspettiamo all'ingresso senza scale."),
    ],
  },
  {
    by: PIETRO,
    requestType: "callback",
    daysAgo: 2,
    text: "Vorrei parlare con qualcuno del bonus per l'acqua.",
    steps: [],
  },
  {
    by: AMINA,
    requestType: "meter-reading",
    daysAgo: 2,
    text: "Here is the number on my water meter.",
    steps: [],
  },
  {
    by: GIULIA,
    requestType: "pothole",
    daysAgo: 1,
    text: "Nuova buca in mezzo alla strada, davanti al supermercato.",
    place: "Via dello Sport 5",
    steps: [],
  },
  {
    by: PIETRO,
    requestType: "information",
    daysAgo: 0.2,
    text: "A che ora apre lo sportello il sabato?",
    steps: [],
  },
];
