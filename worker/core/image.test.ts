import { expect, test } from "vitest";
import { IMAGE_TYPES, isBase64, isOfItsType } from "./image.ts";

const FILES = {
  "image/jpeg": "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01",
  "image/png": "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
  "image/webp": "RIFF\x24\x00\x00\x00WEBPVP8 ",
};

test.each(IMAGE_TYPES)("%s is what begins like one, and nothing else is", (mediaType) => {
  for (const [type, bytes] of Object.entries(FILES)) {
    expect(isOfItsType({ mediaType, data: btoa(bytes) }), type).toBe(type === mediaType);
  }
  const file = FILES[mediaType];
  const head = file.slice(0, mediaType === "image/jpeg" ? 3 : mediaType === "image/png" ? 8 : 12);
  for (const data of [btoa(file).slice(0, -1), ` ${btoa(file)}`, btoa(head.slice(0, -1)), ""])
    expect(isOfItsType({ mediaType, data }), data).toBe(false);
  expect(isOfItsType({ mediaType, data: btoa(head) })).toBe(true);
});

test("base64 is that of the RFC, whole and without line breaks", () => {
  for (const data of ["QQ==", "QUI=", "QUJD", "+/+/"]) expect(isBase64(data), data).toBe(true);
  for (const data of ["", "QQ", "Q===", "QQ=a", "QUJD\n", "-_-_", "QUJ*"])
    expect(isBase64(data), data).toBe(false);
});
