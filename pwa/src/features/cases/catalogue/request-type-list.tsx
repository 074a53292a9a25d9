import type { RequestTypeListFragment } from "../../../gql/operations.ts";
import { Card } from "../../../ui/card/card.tsx";
import { categoryIcon } from "./category-icon.ts";

/** Request types as cards that lead to their form; `explained` with what each is for. */
export function RequestTypeList({
  types,
  level = 3,
  explained = false,
}: {
  types: readonly RequestTypeListFragment[];
  level?: 2 | 3;
  explained?: boolean;
}) {
  return (
    <ul role="list" class="grid">
      {types.map((type) => (
        <li key={type.code}>
          <Card
            compact
            level={level}
            href={`/new/${type.code}`}
            icon={categoryIcon(type.category)}
            title={type.title}
          >
            {explained && <p class="soft">{type.description}</p>}
          </Card>
        </li>
      ))}
    </ul>
  );
}
