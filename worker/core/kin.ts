/**
 * Kin: conversations, runs, messages and actions carry the random half of their athlete's id, so that
 * whoever holds such an id finds the athlete's object without a look-up. Their first half is the time, of
 * which their one owner uses each millisecond once.
 */
import { TypeID } from "typeid-js";
import { ID_PREFIXES } from "./ids.ts";
import type { TenantId } from "./tenant.ts";

export type KinKind = "conversation" | "run" | "message" | "action";

const TIME_BYTES = 6;

function bytesOf(id: string) {
  try {
    return TypeID.fromString(id).toUUIDBytes();
  } catch {
    return null;
  }
}

/** What kin have in common; null for what is no id of ours. */
export function kinOf(id: string): string | null {
  const bytes = bytesOf(id);
  return (
    bytes &&
    Array.from(bytes.slice(TIME_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("")
  );
}

export const isKinId = (kind: KinKind, id: string) =>
  id.startsWith(`${ID_PREFIXES[kind]}_`) && bytesOf(id) !== null;

export function makeKinId(kind: KinKind, at: number, kin: string): string {
  const bytes = new Uint8Array(16);
  let rest = at;
  for (let i = TIME_BYTES - 1; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  for (let i = TIME_BYTES; i < 16; i += 1) {
    const from = (i - TIME_BYTES) * 2;
    bytes[i] = Number.parseInt(kin.slice(from, from + 2), 16);
  }
  return TypeID.fromUUIDBytes(ID_PREFIXES[kind], bytes).toString();
}

/** When an id was made; long ago for what is no id of ours. */
export const timeOf = (id: string): number =>
  Array.from(bytesOf(id)?.slice(0, TIME_BYTES) ?? []).reduce((time, byte) => time * 256 + byte, 0);

/** The athlete's object answers to the id of the athlete and to each of its kin. */
export const athleteObjectName = (tenant: TenantId, id: string) => `${tenant}/${kinOf(id) ?? id}`;
