// Builds the game and says what it weighs: `npm run build`.
import process from "node:process";
import { buildGame } from "./game.ts";

process.env["BUDGET"] ??= "tell";
await buildGame();
