import type { ComponentType } from "preact";
import type { App } from "../../lib/app/index.ts";
import { loadWords } from "../../lib/routing/index.ts";
import { PARTS } from "../part-slots.tsx";

/** What may lie over any page. */
export type OverlayName = "settings" | "palette" | "keys";

interface OverlayProps {
  onClose: () => void;
}

interface Overlay {
  /** Rooms whose words it needs. */
  rooms: readonly string[];
  load: () => Promise<ComponentType<OverlayProps>>;
}

const OVERLAYS: Record<OverlayName, Overlay> = {
  settings: {
    rooms: ["identity"],
    load: async () => (await import("../../features/identity/settings-panel.tsx")).SettingsPanel,
  },
  palette: {
    rooms: ["commands", "identity"],
    load: async () => (await import("../../features/commands/palette.tsx")).Palette,
  },
  keys: {
    rooms: ["commands"],
    load: async () => (await import("../../features/commands/keys-help.tsx")).KeysHelp,
  },
};

/** Shows it until it is closed; the page below stays as it is. Rejects where it cannot be fetched. */
export async function showOverlay(app: App, name: OverlayName): Promise<void> {
  const { rooms, load } = OVERLAYS[name];
  const [Panel] = await Promise.all([load(), loadWords(app, rooms)]);
  const close = (): void => {
    PARTS.overlay.value = [];
  };
  PARTS.overlay.value = [() => <Panel onClose={close} />];
}
