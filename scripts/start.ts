// Builds the game, serves it and opens it: `npm start`. The address is the last thing that is printed.
import process from "node:process";
import { preview } from "vite";
import { buildGame } from "./game.ts";

console.log("Building the game: some ten seconds the first time, a few after that …");
await buildGame();
const server = await preview({ logLevel: "warn", preview: { open: !process.argv.includes("--no-open") } });
console.log(`It is open until you press Ctrl and C:\n${server.resolvedUrls?.local[0] ?? ""}`);
