// The game as most are started, for comparison: the engine and its picture stand before the first word is shown.
import "./engine.ts";
import "../../src/main.tsx";
