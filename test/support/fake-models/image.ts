/** Pictures in a request, as strictly as the providers read them, and what they come to in tokens. */
import { textHash } from "../../../engine/seed.ts";
import { IMAGE_TYPES } from "../../../worker/core/image.ts";
import type { Part } from "../../../worker/llm/port.ts";
import { refuse } from "./errors.ts";
import { requireOneOf, textOf } from "./body.ts";
import { charsOf } from "./usage.ts";

type Picture = Extract<Part, { type: "image" }>;

const MOST_LETTERS = 5 * 1024 * 1024;
/** How a file of each kind begins. */
const BEGINNINGS: Record<Picture["mediaType"], string> = {
  "image/jpeg": "\xff\xd8\xff",
  "image/png": "\x89PNG\r\n\x1a\n",
  "image/webp": "RIFF",
};

export function readImage(mediaType: unknown, given: unknown, where: string): Picture {
  requireOneOf(mediaType, IMAGE_TYPES, `${where}.media_type`);
  const type = mediaType as Picture["mediaType"];
  const data = textOf(given, `${where}.data`);
  if (data.length > MOST_LETTERS) refuse(`${where}: image exceeds 5 MB maximum`);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(data) || data.length % 4 > 0)
    refuse(`${where}.data: invalid base64 data`);
  if (!atob(data.slice(0, 24)).startsWith(BEGINNINGS[type]))
    refuse(`${where}: Image does not match the provided media type ${type}`);
  return { type: "image", mediaType: type, data };
}

export function readDataAddress(given: unknown, where: string): Picture {
  const [, mediaType, data] = /^data:([^;,]+);base64,(.*)$/s.exec(textOf(given, where)) ?? [];
  return readImage(mediaType ?? refuse(`${where}: must be a data address in base64`), data, where);
}

const TOKENS = 1_500;

/** For `JSON.stringify`: a picture counts by its size on the screen and not by its letters. */
export function asTokens(key: string, value: unknown): unknown {
  const isPicture =
    typeof value === "string" &&
    (key === "data" || (key === "url" && value.startsWith("data:image/")));
  return isPicture ? `${textHash(value)}`.padEnd(charsOf(TOKENS), ".") : value;
}
