// How an address says that it brings a reading.

/** What stands before the code in the address of a link. */
export const linkMark = "#r=";
