import { useState } from "preact/hooks";
import { Button } from "../../../ui/button/button.tsx";
import type { FieldTexts } from "../../../ui/field/field.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useWords } from "../words.ts";
import type { CaseDraft } from "./case-draft.ts";

/** How long the device may look for its position, milliseconds. */
const PATIENCE = 15_000;

type Looking = "no" | "yes" | "failed";

interface PlaceQuestionProps {
  texts: FieldTexts;
  draft: CaseDraft;
  onChange: (update: (before: CaseDraft) => CaseDraft) => void;
}

/** Where it is: an address in words; the device's position may go with it and is never needed. */
export function PlaceQuestion({ texts, draft, onChange }: PlaceQuestionProps) {
  const { t } = useWords();
  const [looking, setLooking] = useState<Looking>("no");
  const locate = (): void => {
    setLooking("yes");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setLooking("no");
        onChange((before) => ({
          ...before,
          position: { latitude, longitude },
          address: before.address === "" ? t("cases.place.here") : before.address,
        }));
      },
      () => setLooking("failed"),
      { enableHighAccuracy: true, timeout: PATIENCE },
    );
  };
  const forget = (): void =>
    onChange((before) => ({
      ...before,
      position: null,
      address: before.address === t("cases.place.here") ? "" : before.address,
    }));
  return (
    <div class="stack stack-s">
      <TextField
        {...texts}
        autoComplete="street-address"
        value={draft.address}
        onInput={(address) => onChange((before) => ({ ...before, address }))}
      />
      <div>
        {draft.position === null ? (
          <Button variant="quiet" icon="place" busy={looking === "yes"} onClick={locate}>
            {t("cases.place.locate")}
          </Button>
        ) : (
          <Button variant="quiet" icon="close" onClick={forget}>
            {t("cases.place.forget")}
          </Button>
        )}
      </div>
      <p class="hint" role="status">
        {looking === "yes" && t("cases.place.looking")}
        {looking === "failed" && t("cases.place.failed")}
        {draft.position !== null && t("cases.place.found")}
      </p>
    </div>
  );
}
