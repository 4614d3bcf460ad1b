/** Days as people say them. They are days where the athlete is, so no zone moves them. */
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: string) => formatter.format(Date.parse(`${day}T00:00:00Z`));
};

/** `Mon 23 Nov` */
export const dayWords = format({ weekday: "short", day: "numeric", month: "short" });
/** `23 November 2026` */
export const longDay = format({ day: "numeric", month: "long", year: "numeric" });
const shortDay = format({ day: "numeric", month: "short" });

export const spanWords = (from: string, to: string) =>
  from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`;
