/** Finds what a reader could click or load: addresses, markdown links and images, tags. */
const LINK =
  /:\/\/|\bwww\.|\bmailto:|!?\[[^\]]*\]\s*[([:]|<\/?[a-z!]|\b[a-z0-9-]{2,}\.(?:com|net|org|io|app|dev|co|info|biz|me|gg|ai|xyz|link|site|shop|store|online|de|es|fr|pt|uk|eu|ru|cn)\b/i;

export const hasLink = (text: string) => LINK.test(text);
