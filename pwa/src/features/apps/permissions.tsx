interface Permission {
  scope: string;
  title: string;
  description: string;
}

/** What an app may do, each in a few words and what they mean. */
export function Permissions({ permissions }: { permissions: readonly Permission[] }) {
  return (
    <ul class="stack stack-s">
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
