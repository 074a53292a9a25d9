import { isEmail, ValidateBy } from "class-validator";

/** An e-mail address as people type it, spaces around it included; whoever uses it trims it. */
export const IsTypedEmail = (): PropertyDecorator =>
  ValidateBy({
    name: "isEmail",
    validator: { validate: (value) => typeof value === "string" && isEmail(value.trim()) },
  });
