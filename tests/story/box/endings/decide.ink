// Which 1930 this small world came to.

VAR ending = ""

=== decide ===
~ ending = verdict()
-> file_done

=== function verdict() ===
{ with_berlin_now() and europe >= 3:
    ~ return "council_europe"
}
{ general_secretary == collective:
    ~ return "warning_heeded"
}
~ return "great_break"
