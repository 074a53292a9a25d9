interface Permission {
  scope: string;
  title: string;
  description: string;
}

/** What an app may do, each in a few words and what they mean. */
export function Permissions({ permissions, label }: { permissions: readonly Permission[]; label?: string }) {
  return (
    <ul class="stack stack-s" aria-label={label}>
      {permissions.map(({ scope, title, description }) => (
        <li key={scope}>
          <strong>{title}</strong>
          <br />
          {description}
        </li>
      ))}
    </ul>
  );
}
