import type { ComponentType } from "preact";
import { useEffect, useReducer } from "preact/hooks";
import { useText } from "../../lib/app/index.ts";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";

/** A component whose code is fetched when it is first shown, so that the way to it stays light. `quiet`: nothing stands in its place. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { quiet = false }: { quiet?: boolean } = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const { t } = useText();
    const [, update] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (component) => {
          loaded = component;
          update(undefined);
        },
        // The chunk belongs to a build that is gone: the page's own reload brings the new one.
        () => location.reload(),
      );
    }, []);
    const Component = loaded;
    if (Component === undefined && quiet) return null;
    return Component === undefined ? <Skeleton label={t("state.loading")} /> : <Component {...props} />;
  };
}
