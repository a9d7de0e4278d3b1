// What happened in the files that this box does not hold.

=== function meanwhile_1922() ===
{ not orel:
    ~ pass_1922()
}

=== function pass_1922() ===
{ bread == 0:
    ~ decide_orel(conceded)
- else:
    ~ decide_orel(broken)
}
~ over = ()
~ close_act_two()
