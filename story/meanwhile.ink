// What happened in the files that are not in the box yet: each hinge decided as it happened, through the same functions that a file
// would call. When a file is written its lines go from here. Nothing else belongs on this page. The atlas walks each pass_ function, and the
// act’s end in it, statement by statement: what a single step reads must stay small.

// After 14: Hamburg to the cow (files 15 to 18), and the end of act IV.
=== function meanwhile_1930() ===
{ not october:
    ~ pass_1930()
}

=== function pass_1930() ===
~ decide_october(off)
// File 16 will ask this. Until then a letter that was heard moves the general secretary, and nothing else.
{ letter == sealed:
    ~ decide_secretary(stays)
- else:
    ~ decide_secretary(moved)
}
~ close_act_four()
// Files 16 and 17 will ask this. Until then a Moscow with a friend in Berlin makes the left parties legal in 1924, and loses some
// city soviets to them; a Moscow alone does not try.
{ with_berlin_now():
    ~ change(councils, 2)
}
~ decide_opposition(expelled)
// File 18 will ask this. Until then a party that can be voted out buys its grain, and so does a Moscow that listens to a friend in Berlin; any
// other takes it; and without Stalin the same committee then says that it was wrong, and lets the retreat stand.
{ government == plural or (with_berlin_now() and nations >= 2 and terror <= 2):
    ~ decide_grain(prices)
- else:
    ~ decide_grain(seizures)
    { general_secretary == stalin:
        ~ decide_march(brief)
    - else:
        ~ decide_march(permanent)
    }
}

// Which endings are in the box. A world whose own ending is not written yet comes to the next of the list that fits it (endings/decide.ink).
=== function is_told(name) ===
~ return name == "great_break" or name == "council_europe" or name == "iron_council" or name == "two_chambers" or name == "free_soviets" or name == "warning_heeded" or name == "white_victory" or name == "urals" or name == "early_night" or name == "red_danube" or name == "bayonets"
