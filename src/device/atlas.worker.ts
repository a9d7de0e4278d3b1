// The Worker’s thread: explores every history from its tables, and answers questions about them while the game goes on.
import { createService } from "../core/atlas/ask/service.ts";
import { listen } from "./listening.ts";

listen(createService);
