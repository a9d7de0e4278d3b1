// What every panel and every notice has.

export const close = "Close";
export const understood = "Understood";
