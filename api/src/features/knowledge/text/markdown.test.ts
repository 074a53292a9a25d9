import { expect, test } from "vitest";
import { plainText, safeHtml } from "./markdown.ts";

test("keeps paragraphs, lists, emphasis, links and line breaks", () => {
  expect(safeHtml("Vieni **presto**, *se puoi*.\n\n- uno\n- due\n\n1. primo")).toBe(
    "<p>Vieni <strong>presto</strong>, <em>se puoi</em>.</p><ul><li>uno</li><li>due</li></ul><ol><li>primo</li></ol>",
  );
  expect(safeHtml("# Titolo\nuno  \ndue")).toBe("<h3>Titolo</h3><p>uno<br>due</p>");
  expect(safeHtml("[sito](https://a.example/?x=1&y=2) [chiama](tel:112) [scrivi](mailto:a@b.example)")).toBe(
    '<p><a href="https://a.example/?x=1&amp;y=2">sito</a> <a href="tel:112">chiama</a> ' +
      '<a href="mailto:a@b.example">scrivi</a></p>',
  );
});

test.each([
  "<script>alert(1)</script>",
  "Testo <img src=x onerror=alert(1)> fine",
  "[qui](javascript:alert(1))",
  "[qui](JaVaScRiPt&#58;alert(1))",
  "[qui](data:text/html;base64,PHNjcmlwdD4=)",
  "![foto](https://tracker.example/a.png)",
  '[qui](https://a.example/"onmouseover="alert(1))',
  '[qui](https://a.example "x" onclick=alert(1))',
  "<a href='javascript:alert(1)'>qui</a>",
  "<svg/onload=alert(1)>",
  "- <iframe src=//evil.example>",
  "`<script>alert(1)</script>`",
  "```\n<script>alert(1)</script>\n```",
  "| a | b |\n|---|---|\n| <b onclick=alert(1)>x</b> | y |",
  "<math><mtext></p><style><img src onerror=alert(1)></style>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
])("lets nothing but its own tags through: %s", (attack) => {
  const html = safeHtml(attack);
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags) {
    expect(tag).toMatch(/^<\/?(p|ul|ol|li|strong|em|h3|br|a)>$|^<a href="(https:|tel:|mailto:)[^"<>]*">$/);
  }
  expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/[<>"]/);
});

test("gives plain words, one block or list item a line", () => {
  expect(
    plainText("Vieni **presto**.\n\n- la [foto](https://a.example)\n- la ricevuta\n\n1. Paga  \nsubito"),
  ).toBe("Vieni presto.\nla foto\nla ricevuta\nPaga subito");
});

test("a telephone number is one thing", () => {
  expect(safeHtml("Chiama 0999 100 200, 24 ore.")).toBe("<p>Chiama 0999\u00a0100\u00a0200, 24 ore.</p>");
});
