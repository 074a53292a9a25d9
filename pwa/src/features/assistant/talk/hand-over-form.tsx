import { useEffect, useRef, useState } from "preact/hooks";
import { useShell, useText } from "../../../lib/app/index.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { Button } from "../../../ui/button/button.tsx";
import { RadioCards } from "../../../ui/choice/choice.tsx";
import { errorOf } from "../../../lib/graphql/index.ts";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import type { Talk } from "./use-talk.ts";

const WAYS = ["callback", "information"] as const;
type Way = (typeof WAYS)[number];

/** Gives the conversation to a person: who calls back, or who answers in writing. Nothing has to be said again. */
export function HandOverForm({ talk, onClose }: { talk: Talk; onClose: () => void }) {
  const { t } = useText();
  const shell = useShell();
  const title = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<Way>("callback");
  const [phone, setPhone] = useState("");
  const [email, setEmail] = useState("");
  const [description, setDescription] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  const [requestId] = useState(() => crypto.randomUUID());
  useEffect(() => title.current?.focus(), []);
  const isKnown = shell?.viewer.citizen != null;
  const organization = shell?.organization.phone;

  const send = async (): Promise<void> => {
    const missing: FormError[] = [
      ...(way === "callback" && phone.trim() === ""
        ? [{ field: "assistant-phone", message: t("assistant.handOver.phoneMissing") }]
        : []),
      ...(way === "information" && !isKnown && email.trim() === ""
        ? [{ field: "assistant-email", message: t("assistant.handOver.emailMissing") }]
        : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const words = {
      requestType: way,
      description: description.trim(),
      phone: phone.trim(),
      email: email.trim(),
    };
    if (await talk.handOver(requestId, { ...words, title: t(`assistant.handOver.${way}`) })) onClose();
  };
  return (
    <form
      class="stack assistant-box assistant-hand-over"
      noValidate
      aria-labelledby="hand-over-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!talk.busy) void send();
      }}
    >
      <h2 id="hand-over-title" tabIndex={-1} ref={title}>
        {t("assistant.handOver.title")}
      </h2>
      <p>{t("assistant.handOver.lead")}</p>
      <ErrorSummary title={t("assistant.handOver.problem")} errors={errors} />
      <RadioCards
        id="assistant-way"
        label={t("assistant.handOver.way")}
        options={WAYS.map((value) => ({ value, label: t(`assistant.handOver.${value}`) }))}
        value={way}
        onChange={(value) => setWay(value === "information" ? "information" : "callback")}
      />
      {way === "callback" && (
        <TextField
          id="assistant-phone"
          type="tel"
          autocomplete="tel"
          label={t("assistant.handOver.phone")}
          error={errorOf(errors, "assistant-phone")}
          value={phone}
          onInput={setPhone}
        />
      )}
      {way === "information" && !isKnown && (
        <TextField
          id="assistant-email"
          type="email"
          autocomplete="email"
          label={t("assistant.handOver.email")}
          error={errorOf(errors, "assistant-email")}
          value={email}
          onInput={setEmail}
        />
      )}
      <TextArea
        id="assistant-words"
        label={t("assistant.handOver.words")}
        hint={t("assistant.handOver.wordsHint")}
        rows={2}
        value={description}
        onInput={setDescription}
      />
      <div class="cluster">
        <Button type="submit" icon="send" busy={talk.busy}>
          {t("assistant.handOver.send")}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t("assistant.handOver.back")}
        </Button>
        {organization && (
          <LinkButton variant="secondary" icon="phone" href={`tel:${organization.replace(/[^+\d]/g, "")}`}>
            {t("help.call", { phone: inOneLine(organization) })}
          </LinkButton>
        )}
      </div>
    </form>
  );
}
