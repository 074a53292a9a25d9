import { registerEnumType } from "type-graphql";

const enumOf = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

/** The names of an enum's values. */
export type NameOf<Enum> = keyof Enum & string;

export const Channel = enumOf(
  "APP",
  "WEB",
  "EMAIL",
  "PHONE",
  "SMS",
  "MESSAGING",
  "SOCIAL",
  "COUNTER",
  "FAX",
  "LETTER",
  "API",
);
export const CaseState = enumOf(
  "RECEIVED",
  "IN_CHARGE",
  "WAITING_FOR_CITIZEN",
  "RESOLVED",
  "CLOSED",
  "REOPENED",
  "WITHDRAWN",
);
export const CaseOutcome = enumOf(
  "SOLVED",
  "ANSWERED",
  "FORWARDED",
  "NOT_FEASIBLE",
  "DUPLICATE",
  "NOT_RECORDED",
);
export const EntryKind = enumOf(
  "OPENED",
  "MESSAGE",
  "NOTE",
  "TAKEN_IN_CHARGE",
  "ASSIGNED",
  "WAITING",
  "RESOLVED",
  "CLOSED",
  "REOPENED",
  "WITHDRAWN",
  "RATED",
);
export const AuthorKind = enumOf("CITIZEN", "DELEGATE", "OPERATOR", "ASSISTANT", "SYSTEM");
export const Direction = enumOf("IN", "OUT");
export const Visibility = enumOf("PUBLIC", "INTERNAL");
export const CaseAction = enumOf(
  "POST_MESSAGE",
  "NOTE",
  "REOPEN",
  "WITHDRAW",
  "RATE",
  "TAKE_CHARGE",
  "ASSIGN",
  "RESOLVE",
);
export const Requirement = enumOf("NONE", "OPTIONAL", "REQUIRED");
export const IdentityLevel = enumOf("ANONYMOUS", "SIGNED_IN");
export const PromiseUnit = enumOf("WORKING_DAYS", "WORKING_HOURS", "CALENDAR_HOURS");
export const FieldType = enumOf("STRING", "NUMBER", "DATETIME", "TEXT", "SINGLEVALUELIST", "MULTIVALUELIST");

registerEnumType(Channel, { name: "Channel" });
registerEnumType(CaseState, { name: "CaseState" });
registerEnumType(CaseOutcome, { name: "CaseOutcome" });
registerEnumType(EntryKind, { name: "EntryKind" });
registerEnumType(AuthorKind, { name: "AuthorKind" });
registerEnumType(Direction, { name: "Direction" });
registerEnumType(Visibility, { name: "Visibility" });
registerEnumType(CaseAction, { name: "CaseAction" });
registerEnumType(Requirement, { name: "Requirement" });
registerEnumType(IdentityLevel, { name: "IdentityLevel" });
registerEnumType(PromiseUnit, { name: "PromiseUnit" });
registerEnumType(FieldType, {
  name: "FieldType",
  description: "The data types of an Open311 GeoReport v2 service attribute.",
});
