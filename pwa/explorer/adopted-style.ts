import { useEffect } from "react";

/**
 * In place of `react-style-singleton`, through which a dialog stops the page behind it from scrolling: the same rules,
 * as an adopted style sheet instead of a `<style>` element, which our content security policy refuses.
 */
export function styleSingleton() {
  return function Sheet({ styles }: { styles: string }) {
    useEffect(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      };
    }, [styles]);
    return null;
  };
}
