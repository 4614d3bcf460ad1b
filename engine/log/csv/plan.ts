/** Tells by a header which app wrote the file and where each thing stands in its rows. */
import { DIALECTS, type Dialect, type DialectId, type Field, type Unit } from "./dialect.ts";
import { FITCSV } from "./dialects/fitcsv.ts";
import { FITNOTES, FITNOTES_IOS } from "./dialects/fitnotes.ts";
import { GENERIC, guessColumn } from "./dialects/generic.ts";
import { HEVY } from "./dialects/hevy.ts";
import { LIFTLOG } from "./dialects/liftlog.ts";
import { LIFTOSAUR } from "./dialects/liftosaur.ts";
import { STRONG } from "./dialects/strong.ts";
import { type WideSet, STRONGLIFTS, placeSets } from "./dialects/stronglifts.ts";

/** A place in the row, and the unit where the header tells it. */
export type Place = { index: number; unit: Unit | null };
export type Plan = {
  dialect: Dialect;
  /** The header is one that the app is known to have written. */
  isExact: boolean;
  columns: number;
  places: Partial<Record<Field, readonly Place[]>>;
  wide: readonly WideSet[];
};

const BY_ID: Record<DialectId, Dialect> = {
  strong: STRONG,
  hevy: HEVY,
  fitnotes: FITNOTES,
  fitnotes_ios: FITNOTES_IOS,
  liftosaur: LIFTOSAUR,
  stronglifts: STRONGLIFTS,
  liftlog: LIFTLOG,
  fitcsv: FITCSV,
  generic: GENERIC,
};
/** Those with more telling columns come first. */
const TOLERANT = DIALECTS.map((id) => BY_ID[id]).sort(
  (a, b) => (b.marks[0]?.length ?? 0) - (a.marks[0]?.length ?? 0),
);

const spell = (name: string) => name.trim().toLowerCase().replaceAll("×", "x");
const EXACT = new Map(
  TOLERANT.flatMap((dialect) => dialect.headers.map((header) => [spell(header), dialect] as const)),
);

/** The app by its header alone: the very one first, then its columns in any order and company. */
function detect(names: readonly string[]): { dialect: Dialect; isExact: boolean } {
  const exact = EXACT.get(names.join(","));
  if (exact) return { dialect: exact, isExact: true };
  const known = TOLERANT.find(({ marks }) =>
    marks.some((mark) => mark.every((name) => names.includes(name))),
  );
  return { dialect: known ?? GENERIC, isExact: false };
}

const columnOf = ({ columns }: Dialect, name: string) =>
  Object.hasOwn(columns, name) ? columns[name] : undefined;

/** `said` is what somebody says that the file is; null asks the header. */
export function planOf(header: readonly string[], said: DialectId | null): Plan {
  const names = header.map(spell);
  const { dialect, isExact } = said
    ? { dialect: BY_ID[said], isExact: EXACT.get(names.join(",")) === BY_ID[said] }
    : detect(names);
  const places: Partial<Record<Field, Place[]>> = {};
  header.forEach((name, index) => {
    const column = dialect === GENERIC ? guessColumn(name) : columnOf(dialect, names[index]!);
    if (!column) return;
    const [field, unit] = column.split(" ") as [Field, Unit | undefined];
    (places[field] ??= []).push({ index, unit: unit ?? null });
  });
  if (dialect === GENERIC && !places.start && places.startTime) {
    places.start = places.startTime;
    delete places.startTime;
  }
  const wide = dialect.isWide ? placeSets(names) : [];
  return { dialect, isExact, columns: names.length, places, wide };
}

/** Fields that the file needs and has no column for. */
export function missingOf({ dialect, places, wide }: Plan): readonly string[] {
  const missing = dialect.needs.filter((fields) => !fields.some((field) => places[field]));
  const names = missing.map((fields) => fields.join(" or "));
  return dialect.isWide && wide.length === 0 ? [...names, "sets"] : names;
}
