/** Where to go after signing in: a path of this site given as `?next=`; home otherwise. */
export function nextPage(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "/";
  return /^\/(?![/\\])/.test(next) ? next : "/";
}
