// What stands with the words that the page explains.

/** Before the words of the answers that are explained. */
export const explained = "In the answers:";
