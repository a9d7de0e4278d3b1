// A kept copy for tests/core/library.ts; the world that is played is story/world.ink.
// What happened in the files that are not in the box yet: each hinge decided as it happened, through the same functions that a file
// would call. When a file is written its lines go from here. Nothing else belongs on this page.

// Between 01 and 05: the Assembly, Brest, grain and lists (files 02 to 04), and the end of act I.
=== function meanwhile_1918() ===
{ not assembly:
    ~ decide_assembly(dissolved)
    ~ decide_rada(ultimatum)
    ~ decide_brest(brest.late)
    ~ decide_squads(brigades)
    ~ decide_lists(own)
    ~ close_act_one()
}

// Between 05 and 14: the Danube to Tiflis (files 06 to 13), and the ends of acts II and III.
=== function meanwhile_1922() ===
{ not estates:
    ~ decide_estates(nationalised)
    ~ decide_vienna(sympathy)
    ~ decide_orel(broken)
    ~ decide_petrograd(held)
    // File 08 will ask this. Until then the unions’ cabinet of 1920 comes where two of three things hold: the congress kept its guard; the
    // delegates of January kept their heads; and Moscow was governed by more than one party, so that “Russian conditions” frightened fewer
    // of the people whose votes it needed. One alone left the union men nothing to call on.
    {
    - guard == enforced and january == wait:
        ~ decide_legien(cabinet)
    - government != one_party and (guard == enforced or january == wait):
        ~ decide_legien(cabinet)
    - else:
        ~ decide_legien(legien.refused)
    }
    ~ decide_curzon(marched)
    ~ decide_occupation(sold)
    // File 08 will ask this too. Until then a council Berlin taken by force stands alone, and falls before the summer of 1919.
    { allies == iron_berlin:
        ~ allies = no_ally
        ~ change(europe, -2)
    }
    ~ close_act_two()
    ~ decide_tax(tax.late)
    { bread <= 1:
        ~ decide_kronstadt(stormed)
    }
    ~ decide_factions(banned)
    ~ decide_relief(relief.late)
    ~ decide_press(closed)
    ~ close_act_three()
    ~ decide_union(lenin_form)
}

// After 14: Hamburg to the cow (files 15 to 18), and the end of act IV.
=== function meanwhile_1930() ===
{ not october:
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
        ~ change(apparatus, -1)
    }
    ~ decide_opposition(expelled)
    // File 18 will ask this. Until then a Moscow with a friend in Berlin buys its grain; a Moscow alone takes it; and without Stalin the
    // same committee then says that it was wrong, and lets the retreat stand.
    { with_berlin_now():
        ~ decide_grain(prices)
    - else:
        ~ decide_grain(seizures)
        { general_secretary == stalin:
            ~ decide_march(brief)
        - else:
            ~ decide_march(permanent)
        }
    }
}
