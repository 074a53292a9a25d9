/** What the assistant says of itself; its answers are words of articles. */
export const it = {
  "errors.CONVERSATION_TOO_LONG":
    "La conversazione è molto lunga. Comincia da capo, o parla con una persona.",
  "errors.CONVERSATION_HANDED_OVER": "Questa conversazione è già passata a una persona.",
  "assistant.greeting":
    "Buongiorno. Sono un programma che legge le pagine di {name}: non sono una persona. Scrivi la tua domanda. Quando vuoi, parli con una persona.",
  "assistant.about":
    "Sono un programma automatico, non una persona. Cerco la risposta nelle pagine pubblicate da {name} e ti dico sempre da quale pagina viene. Se non la trovo, lo dico. Quando vuoi, parli con una persona: legge lei questa conversazione.",
  "assistant.thanks": "Prego. Se hai un'altra domanda, scrivila qui.",
  "assistant.from": "Dalla pagina «{title}»:",
  "assistant.otherLanguage": "Questa pagina non c'è ancora nella tua lingua. Il testo è in {language}.",
  "assistant.choose": "Ci sono più argomenti. Quale intendi?",
  "assistant.unknown": "Non lo so. Nelle pagine pubblicate non trovo la risposta.",
  "assistant.near": "Forse ti serve uno di questi argomenti. Se no, parla con una persona.",
  "assistant.person":
    "Certo. Ti richiama una persona, oppure lasci la domanda allo sportello. Chi ti risponde legge questa conversazione: non devi ripetere. Telefono: {phone}.",
  "assistant.emergency": "Se c'è un pericolo, chiama subito il {phone}. Ti risponde una persona.",
  "assistant.cases.none": "Non vedo richieste tue.",
  "assistant.cases.signIn":
    "Per vedere le tue richieste devi accedere. Se hai il codice, puoi seguirla anche senza accedere.",
  "assistant.case": "{title}, codice {code}: {state}.",
  "assistant.case.who": "Se ne occupa: {who}.",
  "assistant.case.promised": "Risposta entro: {date}.",
  "assistant.handedOver": "Questa conversazione è passata a una persona. Io non rispondo più.",
  "assistant.label.person": "Parla con una persona",
  "assistant.label.signIn": "Accedi",
  "assistant.label.track": "Segui con il codice",
  "assistant.label.open": "Apri {code}",
  "assistant.label.file": "Fai la richiesta: {title}",
  "assistant.conversation": "Dalla conversazione con l'assistente automatico",
  "assistant.state.RECEIVED": "Ricevuta",
  "assistant.state.IN_CHARGE": "Ce ne occupiamo",
  "assistant.state.WAITING_FOR_CITIZEN": "Aspettiamo te",
  "assistant.state.RESOLVED": "Conclusa",
  "assistant.state.CLOSED": "Chiusa",
  "assistant.state.REOPENED": "Riaperta",
  "assistant.state.WITHDRAWN": "Ritirata",
};
