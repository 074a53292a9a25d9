export const it = {
  "errors.UPLOAD_LINK": "Il collegamento per inviare il file non vale più: aggiungi di nuovo il file.",
  "errors.UPLOAD_TOO_LARGE": "Il file è troppo grande: al massimo 10 MB.",
  "errors.UPLOAD_TYPE": "Questo tipo di file non va bene: manda una foto (JPEG, PNG, WebP) o un PDF.",
  "errors.UPLOAD_BROKEN": "La foto non si apre: prova a rifarla.",
  "errors.UPLOAD_INFECTED":
    "Il file contiene un virus e non lo abbiamo tenuto. Controlla il tuo apparecchio, o invia senza questo file.",
  "errors.UPLOAD_STORAGE_FULL": "Ora non c'è spazio per i file. Invia senza foto, o riprova tra poco.",
};
