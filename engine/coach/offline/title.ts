/** A short title for a conversation, out of its first message and rid of what identifies somebody. */
import { cleanText } from "../../text.ts";
import type { Language } from "../language.ts";

const MOST_CHARS = 60;
const SHORTEST = 3;
const UNTITLED: Record<Language, string> = {
  en: "New conversation",
  es: "Nueva conversación",
  de: "Neues Gespräch",
  fr: "Nouvelle conversation",
  pt: "Nova conversa",
};

/** More is not looked at. */
const READ_CHARS = 2000;
const MARKS = /[*_`~#|<>()[\]{}\\]+/g;
const SPACES = /[\s\u0085\u2028\u2029]+/g;
const EMAIL =
  /[\p{L}\p{N}._%+'-]+\s*(?:@|\(at\)|\[at\])\s*[\p{L}\p{N}-]+(?:\s*(?:\.|\(dot\))\s*[\p{L}\p{N}-]+)+/giu;
const LINK =
  /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:)\S*|\b(?:[a-z0-9-]+\.)+[a-z]{2,24}\b(?:[/?:#]\S*)?/giu;
/** Seven figures or more in a row, however they are set apart; figures of sets hold letters or signs. */
const PHONE = /(?:\+|\b00)?\(?\d(?:[\s().\u00A0/-]*\d){6,}/g;
const HELLO =
  /^(?:(?:hi|hey|hello|hola|buenas|hallo|moin|servus|salut|bonjour|oi|olá|max|coach|grit|tempo|vector)[\s,!.]+)+(?=\S)/iu;

export function titleOf(text: string, language: Language): string {
  const plain = cleanText(text.slice(0, READ_CHARS).replaceAll("\t", " "))
    .replace(/\u200C|\u200D|\uFE0F/g, "")
    .replace(EMAIL, " ")
    .replace(LINK, " ")
    .replace(PHONE, " ")
    .replace(MARKS, " ")
    .replace(SPACES, " ")
    .trim()
    .replace(HELLO, "");
  const said = firstSentence(plain).replace(/^[\s,;:.!?¡¿-]+|[\s,;:.-]+$/gu, "");
  const title = shorten(said);
  return /[\p{L}\p{N}]/u.test(title) && title.length >= SHORTEST
    ? capital(title)
    : UNTITLED[language];
}

function firstSentence(text: string) {
  const found = /^.{8,}?[.!?…](?=\s|$)/u.exec(text)?.[0];
  return (found ?? text).replace(/[.!…]+$/u, "");
}

/** Whole words, as many as fit. */
function shorten(text: string) {
  if (text.length <= MOST_CHARS) return text;
  const cut = text.slice(0, MOST_CHARS - 1);
  const space = cut.lastIndexOf(" ");
  const whole = space > MOST_CHARS / 2 ? cut.slice(0, space) : cut;
  // Half of a sign is none.
  return `${whole.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s,;:.-]+$/u, "")}…`;
}

const capital = (text: string) => {
  const [first = ""] = text;
  return first.toUpperCase().length === first.length
    ? first.toUpperCase() + text.slice(first.length)
    : text;
};
