/** Recordings as they come in a request: which kinds, how large, and how a file of each kind begins. */
export const AUDIO_KINDS = ["mp3", "m4a", "wav", "webm", "ogg", "flac"] as const;
export type AudioKind = (typeof AUDIO_KINDS)[number];
export type Audio = { kind: AudioKind; file: Blob };

/** With the form around it; the providers take no more. */
export const MOST_AUDIO_BYTES = 25_000_000;

export const MEDIA_TYPES: Record<AudioKind, string> = {
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  wav: "audio/wav",
  webm: "audio/webm",
  ogg: "audio/ogg",
  flac: "audio/flac",
};

/** Letters that stand for themselves; a dot stands for any byte. */
const TAGS: readonly (readonly [AudioKind, string])[] = [
  ["mp3", "ID3"],
  ["m4a", "....ftyp"],
  ["wav", "RIFF....WAVE"],
  ["webm", "\u001A\u0045\u00DF\u00A3"],
  ["ogg", "OggS"],
  ["flac", "fLaC"],
];
const LETTERS_READ = 12;

/** By how it begins, whatever its name says; null for what is none of them. */
export async function audioKindOf(file: Blob): Promise<AudioKind | null> {
  const head = new Uint8Array(await file.slice(0, LETTERS_READ).arrayBuffer());
  const letters = String.fromCharCode(...head);
  const fits = (tag: string) =>
    Array.from(tag).every((letter, i) => letter === "." || letter === letters[i]);
  const tagged = TAGS.find(([, tag]) => fits(tag));
  return tagged?.[0] ?? (isMp3Frame(head) ? "mp3" : null);
}

/** Eleven bits that are set, then the third layer: the others are no MP3. */
const isMp3Frame = ([first = 0, second = 0]: Uint8Array) =>
  first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
