// What happened in the files that are not in the box yet: each hinge decided as it happened, through the same functions that a file
// would call. When a file is written its lines go from here. Nothing else belongs on this page. The atlas walks each pass_ function, and the
// act’s end in it, statement by statement: what a single step reads must stay small.

// Between 09 and 14: Turin to Tiflis (files 10 to 13), and the ends of acts II and III.
=== function meanwhile_1922() ===
{ not occupation:
    ~ pass_1922()
}

=== function pass_1922() ===
~ decide_occupation(sold)
// The endings of these worlds are not in the box yet. Until E3 is, a Berlin that governs by tribunal falls in the winter of 1920; until
// E14 is, a Danube without Berlin is starved out by then; until E15 is, Warsaw is given up again in June 1921. (Until E4 is, close_act_two
// sends an assembly that has lived through the war home with it.)
{ allies == iron_berlin:
    ~ allies = no_ally
    ~ change(europe, -2)
}
{ allies == with_danube:
    ~ allies = no_ally
}
// Without any ally there are no councils beyond the border by now, whatever a summer had promised.
{ allies == no_ally:
    ~ at_most(europe, 3)
}
~ close_act_two()
{ nations == 0:
    ~ nations = 1
}
~ decide_tax(tax.late)
{ bread <= 1:
    ~ decide_kronstadt(stormed)
}
~ decide_factions(banned)
~ decide_relief(relief.late)
~ decide_press(closed)
~ close_act_three()
~ decide_union(lenin_form)

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
// File 18 will ask this. Until then a Moscow that listens to a friend in Berlin buys its grain; any other takes it; and without Stalin
// the same committee then says that it was wrong, and lets the retreat stand.
{ with_berlin_now() and nations >= 2 and terror <= 2:
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
~ return name == "great_break" or name == "council_europe" or name == "warning_heeded" or name == "white_victory" or name == "urals"
