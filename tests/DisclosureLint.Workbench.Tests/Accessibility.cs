namespace DisclosureLint.Workbench.Tests;

/// <summary>Questions to a page; each answers with what is wrong, so that an empty list is right.</summary>
internal static class Accessibility
{
    /// <summary>Controls, frames and dialogs that a screen reader would have no name for.</summary>
    public const string NamelessControls = """
        () => [...document.querySelectorAll("a[href],button,input,select,textarea,iframe,dialog,[role=tabpanel],nav,aside")]
          .filter((element) => !element.closest("[aria-hidden=true]"))
          .filter((element) => {
            const labelled = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join("");
            const label = [...(element.labels ?? [])].map((label) => label.textContent).join("");
            const own = /^(A|BUTTON)$/.test(element.tagName) ? element.textContent : "";
            return !(element.getAttribute("aria-label") ?? labelled ?? "").trim() && !label.trim() && !own.trim() && !element.title;
          })
          .map((element) => element.outerHTML.slice(0, 200))
        """;

    /// <summary>Text whose contrast to its background is less than the 4.5 to 1 of WCAG 2.2 AA.</summary>
    public const string FaintText = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const over = (color, under) => {
            canvas.fillStyle = `rgb(${under})`;
            canvas.fillRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
          };
          const behind = (element) => over(getComputedStyle(element).backgroundColor, element.parentElement ? behind(element.parentElement) : [255, 255, 255]);
          const light = (rgb) => {
            const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const faint = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest("option,.unseen")) continue;
            const background = behind(element);
            const [high, low] = [light(over(getComputedStyle(element).color, background)), light(background)].sort((a, b) => b - a);
            const contrast = (high + 0.05) / (low + 0.05);
            if (contrast < 4.5) faint.push(`${contrast.toFixed(2)}: ${walker.currentNode.data.trim().slice(0, 60)}`);
          }
          return faint;
        }
        """;
}
