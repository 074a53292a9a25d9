import type { AnswerFieldFragment } from "../../../gql/operations.ts";
import { CheckboxCards, RadioCards } from "../../../ui/choice/choice.tsx";
import { DateField } from "../../../ui/date-field/date-field.tsx";
import { datePartsOf } from "../../../ui/date-field/date-parts.ts";
import type { FieldTexts } from "../../../ui/field/field.tsx";
import { Select } from "../../../ui/select/select.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useWords } from "../words.ts";
import { later } from "../later.tsx";
import type { AnswerDraft } from "./case-draft.ts";
import { PHONE_FIELD } from "./questions.ts";

const SlotQuestion = later(async () => (await import("./slot-question.tsx")).SlotQuestion);

/** As a telephone takes it: digits first, and the own number offered. */
const TELEPHONE = { type: "tel", inputMode: "tel", autoComplete: "tel" } as const;
/** More answers than this are a list to open, fewer are cards to tap. */
const MOST_CARDS = 8;

interface AnswerQuestionProps {
  field: AnswerFieldFragment;
  /** Code of the request type, whose free times may be asked for. */
  requestType: string;
  /** id, label and the rest, as the form shows every question. */
  texts: FieldTexts;
  value: AnswerDraft | undefined;
  onChange: (value: AnswerDraft) => void;
}

/** One field of the request type, in the control that suits its Open311 data type. */
export function AnswerQuestion({ field, requestType, texts, value, onChange }: AnswerQuestionProps) {
  const { t } = useWords();
  const text = typeof value === "string" ? value : "";
  if (field.slotMinutes !== null) {
    return <SlotQuestion {...{ texts, requestType, onChange }} value={text} />;
  }
  switch (field.type) {
    case "SINGLEVALUELIST":
      return field.options.length > MOST_CARDS ? (
        <Select
          {...texts}
          options={field.options}
          placeholder={t("cases.form.choose")}
          value={text}
          onChange={onChange}
        />
      ) : (
        <RadioCards {...texts} options={field.options} value={text} onChange={onChange} />
      );
    case "MULTIVALUELIST":
      return (
        <CheckboxCards
          {...texts}
          hint={texts.hint ?? t("cases.form.several")}
          options={field.options}
          values={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      );
    case "DATETIME":
      return (
        <DateField
          {...texts}
          hint={texts.hint ?? t("cases.form.dateHint")}
          value={typeof value === "object" && !Array.isArray(value) ? value : datePartsOf(undefined)}
          onChange={onChange}
          dayLabel={t("cases.form.day")}
          monthLabel={t("cases.form.month")}
          yearLabel={t("cases.form.year")}
        />
      );
    case "NUMBER":
      return <TextField {...texts} letters={10} inputMode="decimal" value={text} onInput={onChange} />;
    case "TEXT":
      return <TextArea {...texts} value={text} onInput={onChange} />;
    case "STRING":
      return (
        <TextField
          {...texts}
          {...(field.code === PHONE_FIELD ? TELEPHONE : {})}
          value={text}
          onInput={onChange}
        />
      );
  }
}
