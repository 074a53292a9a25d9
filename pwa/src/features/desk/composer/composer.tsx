import { useEffect, useState } from "preact/hooks";
import type { DeskCaseFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { useDraft } from "../../../lib/draft/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Segmented } from "../../../ui/segmented/segmented.tsx";
import type { CaseActs } from "../case/use-case-acts.ts";
import { useShortcuts } from "../shortcuts/use-shortcuts.ts";
import { type ComposerDraft, type ComposerMode, EMPTY_DRAFT, isBegun } from "./composer-draft.ts";
import { MessageForm } from "./message-form.tsx";
import { ResolveForm } from "./resolve-form.tsx";
import { usePost } from "./use-post.ts";

interface ComposerProps {
  case: DeskCaseFragment;
  acts: CaseActs;
  refetch: () => Promise<void>;
  onDone: (text: string) => void;
}

const MODES = [
  { mode: "reply", action: "POST_MESSAGE" },
  { mode: "note", action: "NOTE" },
  { mode: "resolve", action: "RESOLVE" },
] as const;

/** Where an operator writes: to the citizen, to colleagues, or the end of the case. What is begun stays on the device. */
export function Composer({ case: shown, acts, refetch, onDone }: ComposerProps) {
  const { t } = useText();
  const draft = useDraft<ComposerDraft>(`desk/${shown.code}`, EMPTY_DRAFT);
  const sending = usePost({ id: shown.id, code: shown.code, refetch });
  const [focus, setFocus] = useState<string | null>(null);
  const modes = MODES.filter(({ action }) => shown.actions.includes(action)).map(({ mode }) => mode);
  const mode = modes.find((each) => each === draft.value.mode) ?? modes[0];
  const change = (part: Partial<ComposerDraft>): void => draft.change((before) => ({ ...before, ...part }));
  const go = (wanted: ComposerMode): void => {
    if (!modes.includes(wanted)) return;
    change({ mode: wanted });
    setFocus(`desk-${wanted}`);
  };
  useShortcuts({ r: () => go("reply"), i: () => go("note") });
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus();
    setFocus(null);
  }, [focus]);

  if (mode === undefined) return <Notice>{t("desk.case.over")}</Notice>;
  if (!draft.ready) return null;
  const goal = shown.citizen?.profile === "SENIOR" || shown.citizen?.profile === "ASSISTED" ? 80 : 60;
  const part = { draft: draft.value, change, goal, onDone } as const;
  return (
    <section class={`desk-box stack composer composer-${mode}`} aria-labelledby="composer-title">
      <h2 id="composer-title">{t("desk.composer.title")}</h2>
      {draft.restored && isBegun(draft.value) && (
        <div class="cluster apart" role="status">
          <p class="soft">{t("desk.composer.restored")}</p>
          <Button variant="quiet" onClick={() => void draft.discard()}>
            {t("desk.composer.discard")}
          </Button>
        </div>
      )}
      {modes.length > 1 && (
        <Segmented
          name="composer-mode"
          label={t("desk.composer.mode")}
          options={modes.map((value) => ({ value, label: t(`desk.composer.${value}`) }))}
          value={mode}
          onChange={(value) => change({ mode: value })}
        />
      )}
      {mode === "resolve" ? (
        <ResolveForm {...part} acts={acts} onDone={(text) => void draft.discard().then(() => onDone(text))} />
      ) : (
        <MessageForm key={mode} {...part} kind={mode} sending={sending} />
      )}
    </section>
  );
}
