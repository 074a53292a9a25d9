import { useState } from "preact/hooks";
import { navigate } from "wouter-preact/use-browser-location";
import { useText } from "../../lib/app/index.ts";
import { CommandBox } from "../../ui/command-box/command-box.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { type Command, matching } from "./command.ts";
import { useCaseCommands, usePageCommands, useRequestCommands } from "./use-page-commands.ts";
import { useSettingCommands } from "./use-setting-commands.ts";

/** Shown of each kind before anything is typed; of what was asked for all is shown. */
const FIRST = 5;

/** Everything the app can do, by a few letters of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(true);
  const [query, setQuery] = useState("");
  const asked = query.trim();
  const all = [
    { name: t("commands.pages"), commands: usePageCommands() },
    { name: t("commands.cases"), commands: useCaseCommands() },
    { name: t("commands.requests"), commands: useRequestCommands() },
    { name: t("commands.settings"), commands: useSettingCommands() },
  ];
  const found = all.map(({ name, commands }) => ({
    name,
    items: asked === "" ? commands.slice(0, FIRST) : matching(commands, asked),
  }));
  const search: Command = {
    id: "search",
    label: t("commands.search", { query: asked }),
    icon: "search",
    run: () => navigate(`/search?q=${encodeURIComponent(asked)}`),
  };
  const groups = asked === "" ? found : [...found, { name: t("nav.search"), items: [search] }];
  const count = found.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Dialog {...{ open, onClose }} title={t("commands.title")} closeLabel={t("action.close")}>
      <CommandBox
        label={t("commands.label")}
        value={query}
        onInput={setQuery}
        groups={groups}
        status={asked === "" ? "" : t("commands.count", { count })}
        onChoose={(id) => {
          setOpen(false);
          groups
            .flatMap(({ items }) => items)
            .find((command) => command.id === id)
            ?.run();
        }}
      />
    </Dialog>
  );
}
