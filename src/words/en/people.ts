// Who is met in a reading.

export const title = "Who is who";
export const hint = "Those whom this reading has met, in that order, and what it has said of them last.";
/** @param first - the file or ending that named somebody first @param last - that which did so last */
export const named = (first: string, last: string): string => (first === last ? `${first}.` : `${first}; last in ${last}.`);
export const lost = "Lost.";
