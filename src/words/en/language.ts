// The language itself: how the page names it, and whose rules its numbers and dates follow.

/** As `lang` of the page has it. */
export const language = "en";

/** For `Intl`: which dates and plurals. */
export const locale = "en-GB";
