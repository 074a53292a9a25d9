import type { Example } from "../examples/example.ts";
import { Table } from "./table.tsx";

const rows = [
  { code: "7K3M-2QXD-F", title: "Buca nella strada", state: "Ricevuta", days: 2 },
  { code: "9ABC-4DEF-G", title: "Certificato di residenza", state: "Presa in carico", days: 5 },
];

export const examples: Example[] = [
  {
    name: "cases",
    show: () => (
      <Table
        caption="Richieste da prendere in carico"
        columns={[
          { key: "title", label: "Richiesta", cell: (row) => <a href={`#${row.code}`}>{row.title}</a> },
          { key: "code", label: "Codice", cell: (row) => <span class="code">{row.code}</span> },
          { key: "state", label: "Stato", cell: (row) => row.state },
          { key: "days", label: "Giorni", cell: (row) => row.days, numeric: true },
        ]}
        {...{ rows }}
        rowKey={(row) => row.code}
      />
    ),
  },
];
