// A small world in the form of story/world.ink, for tests of the build and of its proofs: what is true of it is true of the large one.

/// bread | Bread | the bargain with the village
/// 0 | None
/// 1 | An eighth of a pound
/// 2 | Queues
/// 3 | Markets
/// 4 | Enough
VAR bread = 2

/// europe | Europe | 0 is reaction everywhere, 4 is allies
/// 0 | Reaction
/// 1 | Alone
/// 2 | Strikes
/// 3 | A friend is possible
/// 4 | Allies
VAR europe = 2

LIST allies = (no_ally), with_berlin
LIST general_secretary = (stalin), collective
LIST over = white_restoration

/// coalition | A government of all socialists? | 1917-11-17
LIST coalition = walkout, soviets
/// guard | Who commands the soldiers in Berlin? | 1918-12-18
LIST guard = shelved, enforced
/// january | What does the crowd in Berlin wait for? | 1919-01-06
LIST january = rising, wait, force
/// orel | What do the White generals concede? | 1919-10-13
LIST orel = broken, conceded
/// letter | What becomes of the letter? | 1923-03-10
LIST letter = sealed, copied

=== function has_ended() ===
{ over:
    ~ return true
}
~ return false

/// cast schroder | Schröder
=== function has_schroder() ===
~ return january != force

=== function can_force_berlin() ===
~ return guard == shelved

=== function with_berlin_now() ===
~ return allies == with_berlin

=== function change(ref gauge, amount) ===
~ gauge = gauge + amount
{ gauge < 0:
    ~ gauge = 0
}
{ gauge > 4:
    ~ gauge = 4
}

// ---------------------------------------------------------------- act I

// 01. Rivals at one table keep the village talking.
=== function decide_coalition(option) ===
~ coalition = option
{ option == soviets:
    ~ change(bread, 1)
}

// ---------------------------------------------------------------- act II

// 05. A congress that keeps its guard.
=== function decide_guard(option) ===
~ guard = option
{ option == enforced:
    ~ change(europe, 1)
}

// 05. A failed rising costs more than none.
=== function decide_january(option) ===
~ january = option
{ option:
- january.rising:
    ~ change(europe, -1)
- wait:
    ~ allies = with_berlin
}

// 07. The generals give way.
=== function decide_orel(option) ===
~ orel = option
{ option == conceded:
    ~ over = white_restoration
}

=== function close_act_two() ===
{ europe == 0:
    ~ change(bread, -1)
}
{ january == wait and guard == enforced:
    ~ change(europe, 1)
}

// ---------------------------------------------------------------- act IV

// 14. A letter that is heard moves the general secretary.
=== function decide_letter(option) ===
~ letter = option
{ option == copied:
    ~ general_secretary = collective
}
