import { ValidateBy } from "class-validator";

/** Refuses, as REQUIRED, a text that is empty or nothing but spaces. */
export const IsNotBlank = (): PropertyDecorator =>
  ValidateBy({
    name: "isNotEmpty",
    validator: { validate: (value) => typeof value === "string" && value.trim() !== "" },
  });
