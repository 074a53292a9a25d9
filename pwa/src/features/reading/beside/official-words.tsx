import { useText } from "../../../lib/app/index.ts";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import "./beside.css";

/** Words of Italian offices, as they stand on papers and signs: kept in Italian in every language, and explained. */
const WORDS = {
  spid: "SPID",
  cie: "CIE",
  isee: "ISEE",
  tari: "TARI",
  imu: "IMU",
  pec: "PEC",
  anpr: "ANPR",
  inps: "INPS",
  caf: "CAF",
  urp: "URP",
  ztl: "ZTL",
  codiceFiscale: "codice fiscale",
  tesseraSanitaria: "tessera sanitaria",
  permessoDiSoggiorno: "permesso di soggiorno",
  residenza: "residenza",
  domicilio: "domicilio",
  statoDiFamiglia: "stato di famiglia",
  marcaDaBollo: "marca da bollo",
  autocertificazione: "autocertificazione",
  delega: "delega",
  anagrafe: "anagrafe",
  questura: "questura",
  patronato: "patronato",
  bolletta: "bolletta",
  contatore: "contatore",
  pagoPa: "pagoPA",
} as const;

export type OfficialWord = keyof typeof WORDS;
const ALL = Object.keys(WORDS) as OfficialWord[];

/** The official words that a text uses. */
export function officialWordsIn(text: string): OfficialWord[] {
  return ALL.filter((word) => new RegExp(`(?<!\\p{L})${WORDS[word]}(?!\\p{L})`, "iu").test(text));
}

/** What they mean, those of the page first; all of them where the page has none. */
export function OfficialWords({ words, onClose }: { words: readonly OfficialWord[]; onClose: () => void }) {
  const { t } = useText();
  const shown = words.length > 0 ? words : ALL;
  return (
    <Dialog open title={t("reading.beside.words")} closeLabel={t("action.close")} onClose={onClose}>
      <p>{t(words.length > 0 ? "reading.beside.onPage" : "reading.beside.all")}</p>
      <dl class="beside-words">
        {shown.map((word) => (
          <div key={word}>
            <dt lang="it" dir="ltr">
              {WORDS[word]}
            </dt>
            <dd>{t(`reading.beside.word.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
