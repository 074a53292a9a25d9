import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";

interface LaterComponent<Props> {
  (props: Props): JSX.Element | null;
  /** Fetches the code before it is shown, so that a connection lost meanwhile does not matter. */
  preload: () => void;
}

/**
 * A component whose code is fetched when it is first shown, so that the way to it stays light. `quiet`: it may be
 * missed, nothing stands in its place.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { quiet = false }: { quiet?: boolean } = {},
): LaterComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetchCode = async (): Promise<boolean> => {
    loaded ??= await load().catch(() => undefined);
    return loaded !== undefined;
  };
  function Later(props: Props) {
    const { t } = useText();
    const [state, setState] = useState<"waiting" | "there" | "failed">("waiting");
    const show = async (): Promise<void> => {
      setState("waiting");
      setState((await fetchCode()) ? "there" : "failed");
    };
    useEffect(() => {
      if (loaded === undefined) void show();
    }, []);
    const Component = loaded;
    if (Component !== undefined) return <Component {...props} />;
    if (quiet) return null;
    if (state !== "failed") return <Skeleton label={t("state.loading")} />;
    return (
      <Notice tone="warning" icon="offline" role="status">
        <p>{t("state.offline")}</p>
        <Button variant="secondary" icon="refresh" onClick={() => void show()}>
          {t("action.retry")}
        </Button>
      </Notice>
    );
  }
  return Object.assign(Later, { preload: () => void fetchCode() });
}
