// A kept copy for tests/core/library.ts; the world that is played is story/world.ink.
// Which 1930 this world came to. One list, first match wins; each condition is a sentence that a historian could dispute.

// Its name is that of the ending’s knot.
VAR ending = ""

=== decide ===
~ meanwhile_1930()
~ ending = verdict()
-> file_done

=== function verdict() ===
// E2 Council Europe: Berlin’s councils still stand beside a parliament, the republics have something of their own, and nobody at home
// has been made afraid on the scale of 1918. The dossier asks for more: file 08 will sharpen who carries Legien’s cabinet, files 11
// and 12 the earlier tax and the bread that makes it last, file 18 the grain.
{ with_berlin_now() and nations >= 2 and terror <= 2:
    ~ return "council_europe"
}
// E6 The Warning Heeded: the man is moved and the machine is not. File 16 will sharpen who moved him and by what vote; an elected
// secretariat (E8) and a Lenin who lives (E12) will then leave this list for endings of their own.
{ general_secretary == collective or general_secretary == lenin:
    ~ return "warning_heeded"
}
// E1 The Great Break: what happened.
~ return "great_break"
