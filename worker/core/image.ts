/** Pictures as they come in a request: what kinds, how large, and whether one is what it says it is. */
export const IMAGE_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
/** In base64, with no line breaks. */
export type Image = { mediaType: (typeof IMAGE_TYPES)[number]; data: string };

/** Of base64, which is three quarters as many bytes: what the strictest provider takes, and some room. */
export const MOST_IMAGE_LETTERS = 4_000_000;

export const isBase64 = (data: string) =>
  data.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(data);

/** How a file of each kind begins; null stands for any byte. */
const BEGINNINGS: Record<Image["mediaType"], readonly (number | null)[]> = {
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/webp": [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
};
const LETTERS_READ = 16;

/** By how it begins; providers refuse one that says it is another. */
export function isOfItsType({ mediaType, data }: Image): boolean {
  if (!isBase64(data)) return false;
  const head = atob(data.slice(0, LETTERS_READ));
  return BEGINNINGS[mediaType].every((byte, i) => byte === null || head.charCodeAt(i) === byte);
}
