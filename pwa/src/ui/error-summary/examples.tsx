import { useState } from "preact/hooks";
import type { Example } from "../examples/example.ts";
import { TextField } from "../text-field/text-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";

function Form() {
  const [value, setValue] = useState("");
  return (
    <>
      <h1>I tuoi contatti</h1>
      <ErrorSummary
        title="Manca qualcosa"
        errors={[
          { field: "phone", message: "Scrivi un numero di telefono" },
          { message: "La rete non risponde: riprova" },
        ]}
      />
      <TextField
        id="phone"
        label="Telefono"
        error="Scrivi un numero di telefono"
        {...{ value }}
        onInput={setValue}
      />
    </>
  );
}

export const examples: Example[] = [{ name: "form", show: () => <Form /> }];
