import { FreeSlots } from "../../../gql/FreeSlots.ts";
import { useShell } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { RadioCards } from "../../../ui/choice/choice.tsx";
import { Details } from "../../../ui/details/details.tsx";
import type { FieldTexts } from "../../../ui/field/field.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Select } from "../../../ui/select/select.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { useWords } from "../words.ts";
import { slotWords, SOON, soonest } from "./slot-words.ts";

/** Times shown at once; the others are behind one more tap. */
const FEW = 4;

interface SlotQuestionProps {
  texts: FieldTexts;
  requestType: string;
  /** Start of the chosen slot, ISO instant, or `SOON`. */
  value: string;
  onChange: (value: string) => void;
}

/** A time among those that the desk has: as soon as possible, one of the next, or any other day. */
export function SlotQuestion({ texts, requestType, value, onChange }: SlotQuestionProps) {
  const words = useWords();
  const { t } = words;
  const phone = useShell()?.organization.phone;
  const { data, error, loading } = useQuery(FreeSlots, { requestType }, { maxAge: 0 });
  if (loading) return <Skeleton label={t("state.loading")} lines={5} />;
  const slots = (data?.freeSlots ?? []).map(({ startsAt, endsAt }) => ({
    startsAt,
    value: startsAt,
    label: slotWords(startsAt, (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000, words),
  }));
  const few = soonest(slots, FEW);
  const others = slots.filter((slot) => !few.includes(slot));
  return (
    <div class="stack">
      {error && (
        <Notice tone="warning" icon="offline">
          {t("cases.slot.unknown", { phone: inOneLine(phone ?? "") })}
        </Notice>
      )}
      <RadioCards
        {...texts}
        hint={texts.hint ?? t("cases.slot.hint")}
        optionalLabel={undefined}
        options={[{ value: SOON, label: t("cases.slot.soon") }, ...few]}
        value={value}
        onChange={onChange}
      />
      {others.length > 0 && (
        <Details summary={t("cases.slot.others")} open={others.some((slot) => slot.value === value)}>
          <Select
            id={`${texts.id}-other`}
            label={t("cases.slot.other")}
            placeholder={t("cases.form.choose")}
            options={others}
            value={others.some((slot) => slot.value === value) ? value : ""}
            onChange={onChange}
          />
        </Details>
      )}
    </div>
  );
}
