/** Ages from which other bounds hold. */
export const ADULT = 18;
export const OLDER = 65;
