// What src/index.html says before and without the game; the build writes it in, where `{{name}}` stands.

export const title = "No Straight Line";
export const description = "A branching history: Russia and Europe, 1917–1930, and the histories that did not happen.";
export const noscript = "This game is told by a script. Please allow scripts for this page; it asks nothing of any other.";

export const missing =
  "The game itself could not be fetched, so this page does not answer. Look at your connection, or at what blocks scripts here.";
export const old = "This browser is too old for the game. It wants Chrome or Edge 109, Firefox 115, Safari 16.4, or a later one.";
export const folder =
  "This page was opened from a folder, and browsers run no game from there. Open it by its address on the web, or start it as its README says.";
/** What the browser says of it takes the place of `%`. */
export const broken = "The game could not start here, and that is a fault of ours: %.";
export const slow = "The game itself has not come yet. If it does not come soon, look at your connection, or at what blocks scripts here.";

export const anew = "Load it anew";
export const alone = "Open it by itself";
