// What each variant changes: one rule of world.ink or of the rule list, in Ink.
import type { VariantId } from "../../core/what-if/variants.ts";

/** A text that stands once in a file, and what stands there instead. */
export interface Edit {
  readonly file: "world.ink" | "endings/decide.ink";
  readonly from: string;
  readonly to: string;
}

const world = (from: string, to: string): Edit => ({ file: "world.ink", from, to });
const list = (from: string, to: string): Edit => ({ file: "endings/decide.ink", from, to });

/** A lock that is never shut. */
const unlocked = (name: string, condition: string): Edit =>
  world(`=== function ${name}() ===\n~ return ${condition}\n`, `=== function ${name}() ===\n~ return true\n`);

/** By variant. */
export const edits: Readonly<Record<VariantId, Edit>> = {
  peace_asked: unlocked("can_sign_early", "government == one_party"),
  rada_bread: world(
    "    ~ change(nations, 1)\n    ~ change(bread, 1)\n    ~ change(army, 1)\n",
    "    ~ change(nations, 1)\n    ~ change(army, 1)\n",
  ),
  squads_bread: world("- brigades:\n    ~ change(bread, -1)\n", "- brigades:\n"),
  urals_held: world("{ brest == brest.refused and bread == 0:", "{ false:"),
  urals_always: world("{ brest == brest.refused and bread == 0:", "{ brest == brest.refused:"),
  guard_disarms: unlocked("can_force_berlin", "guard == shelved"),
  vienna_land: world("~ return estates == divided and allies == no_ally", "~ return allies == no_ally"),
  orel_anywhere: unlocked("can_concede_orel", "bread == 0"),
  petrograd_always: world("    { army <= 2:\n        ~ over = white_restoration\n    }\n", "    ~ over = white_restoration\n"),
  petrograd_never: world("    { army <= 2:\n        ~ over = white_restoration\n    }\n", ""),
  cabinet_roots: world("{ guard == enforced or january == wait:", "{ true:"),
  councils_works: world("{ works <= 1:\n    ~ change(councils, -1)\n}\n", ""),
  councils_terror: world("{ terror >= 2:\n    ~ change(councils, -1)\n}\n", ""),
  councils_both: world("{ works <= 1:\n    ~ change(councils, -1)\n}\n{ terror >= 2:\n    ~ change(councils, -1)\n}\n", ""),
  coalition_lasts: world(
    "// No coalition outlasts the war: the parties that fed it want to be paid for different things.\n~ government = one_party\n",
    "",
  ),
  cheka_goes: world("~ change(terror, -1)\n~ at_least(terror, 1)\n// No bargain", "~ terror = 0\n// No bargain"),
  ice_everywhere: world("    { councils >= 2:\n        ~ government = plural\n    }\n", "    ~ government = plural\n"),
  press_seats: unlocked("can_free_press", "councils >= 2"),
  vistula_kept: world("{ nations == 0 and terror <= 1:\n    ~ nations = 1\n}\n", ""),
  letter_union: world("    { union == lenin_form and nations >= 1:\n        ~ federation = of_equals\n    }\n", ""),
  rising_wins: world(
    "    { europe >= 3:\n        ~ allies = iron_berlin\n        ~ europe = 2\n",
    "    { false:\n        ~ allies = iron_berlin\n        ~ europe = 2\n",
  ),
  off_free: world("- off:\n    ~ change(europe, -1)\n", "- off:\n"),
  berlin_hardens: world(
    "{ with_berlin_now() and (europe <= 2 or bread <= 2 or terror >= 3 or nations <= 1):\n    ~ allies = iron_berlin\n}\n",
    "",
  ),
  berlin_example: world("(europe <= 2 or bread <= 2 or terror >= 3 or nations <= 1)", "(europe <= 2 or bread <= 2)"),
  cards_europe: world("{ europe >= 2:\n    ~ change(apparatus, -1)\n}\n", ""),
  cards_refilled: world("    ~ at_least(apparatus, 4)\n", ""),
  elected_aloud: unlocked("can_elect_secretaries", "debate >= 2"),
  wires_nearer: world(
    "=== function can_take_the_wires() ===\n~ return army >= 3",
    "=== function can_take_the_wires() ===\n~ return army >= 1",
  ),
  grain_bread_1927: world(
    "~ change(bread, -1)\n\n// ---------------------------------------------------------------- act V",
    "\n// ---------------------------------------------------------------- act V",
  ),
  grain_anywhere: unlocked("can_seize_grain", "government != plural and not with_berlin_now() and (europe <= 2 or terror >= 2)"),
  grain_fear: world("and (europe <= 2 or terror >= 2)", "and europe <= 2"),
  grain_habit: world("and (europe <= 2 or terror >= 2)", "and terror >= 2"),
  plan_anyone: unlocked("can_plan_without_force", "opposition == tolerated or general_secretary == by_election or government == plural"),
  march_anyone: unlocked("can_retreat_for_good", "debate >= 1 or general_secretary != stalin"),
  equals_offices: list(
    "~ return federation == of_equals and nations >= 2 and apparatus <= 2",
    "~ return federation == of_equals and nations >= 2",
  ),
};
