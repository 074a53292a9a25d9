import type { Example } from "../examples/example.ts";
import { Icon } from "./icon.tsx";
import { iconNames } from "./icon.names.ts";

export const examples: Example[] = [
  {
    name: "all",
    show: () => (
      <ul role="list" class="cluster">
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} size="large" /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  { name: "labelled", show: () => <Icon name="lock" size="huge" label="Solo per l'ufficio" /> },
];
