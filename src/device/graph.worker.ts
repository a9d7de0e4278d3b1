// The Worker’s thread of What if: answers questions from the minimal graph.
import { createGraphService } from "../core/atlas/ask/minimal/service.ts";
import { listen } from "./listening.ts";

listen(createGraphService);
