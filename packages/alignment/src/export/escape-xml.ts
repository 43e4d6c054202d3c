const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Characters that no XML document may hold, even escaped; lone surrogates are among them.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Any text as text of an XML document, in content and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\u{FFFD}').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
