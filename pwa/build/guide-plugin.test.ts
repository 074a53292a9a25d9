import { expect, it } from "vitest";
import { guidePage } from "./guide-plugin.ts";

it("makes a page of a chapter: its title, headings to link to, code to scroll, links to pages", () => {
  const { title, html } = guidePage(
    "# Cases\n\nSee [all](error-codes.md) in [the file](../x.graphql).\n\n## File a case\n\n```ts example=x\na < b\n```\n",
  );
  expect(title).toBe("Cases");
  expect(html).toContain('<a href="/developers/guide/error-codes">all</a> in the file.');
  expect(html).toContain('<h2 id="file-a-case">File a case</h2>');
  expect(html).toContain('<pre tabindex="0"><code>a &lt; b</code></pre>');
});

it("lets a table that is too wide scroll in its place", () => {
  const { html } = guidePage("# Limits\n\n| of | [streams](live.md) |\n| --- | --- |\n| a person | 10 |\n");
  expect(html).toContain('<div class="guide-table" tabindex="0"><table>');
  expect(html).toContain('<th><a href="/developers/guide/live">streams</a></th>');
});
