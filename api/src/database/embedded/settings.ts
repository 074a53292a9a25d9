import { totalmem } from "node:os";

const MEBIBYTE = 1024 * 1024;

/**
 * The server's settings for a small machine that also runs the app; memory sizes follow the machine's
 * (bytes). Nothing here trades away an acknowledged write.
 */
export function serverSettings(port: number, memory = totalmem()): Record<string, string> {
  const share = (part: number, least: number, most: number) =>
    `${Math.round(Math.min(most, Math.max(least, memory / MEBIBYTE / part)))}MB`;
  return {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: share(8, 128, 1024),
    effective_cache_size: share(2, 256, 16_384),
    work_mem: "8MB",
    maintenance_work_mem: share(16, 64, 256),
    jit: "off",
    random_page_cost: "1.1",
    synchronous_commit: "on",
    // What a backup of the running server needs in the log; no replica hangs on it.
    wal_level: "replica",
    max_wal_senders: "0",
    wal_compression: "on",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    // LOG and worse: an expected failure (a unique key met twice) is the app's to report, and a
    // statement may hold personal data.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_checkpoints: "off",
    log_line_prefix: "",
    logging_collector: "off",
  };
}
