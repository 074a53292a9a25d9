/** The schema's enums that the pwa names itself; the generated operations use the same literals. */
export type Profile = "SENIOR" | "DIGITAL" | "ASSISTED" | "FOREIGNER";
export type Contrast = "NORMAL" | "HIGH";
export type Theme = "LIGHT" | "DARK" | "DEVICE";
export type Register = "NORMAL" | "PLAIN";
export type NoticeChannel = "PUSH" | "EMAIL" | "SMS" | "PHONE" | "LETTER" | "NONE";
