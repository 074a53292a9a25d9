export { backUp } from "./backup.ts";
export { BackupError, readManifest } from "./manifest.ts";
export { countRows, restore } from "./restore.ts";
