// No Straight Line: the whole story in playing order, for Inky and every other Ink tool.
// The game plays each file by itself and hands it the world; a test holds both to the same text.

// The number of the last file of each act, and how many endings there are.
/// acts | 4, 10, 12, 16, 18
/// endings | 16

INCLUDE world.ink
INCLUDE cities.ink

INCLUDE files/01-railwaymen.ink
INCLUDE files/02-assembly.ink
INCLUDE files/03-brest.ink
INCLUDE files/04-grain.ink
INCLUDE files/05-stokers.ink
INCLUDE files/06-danube.ink
INCLUDE files/07-fastiv.ink
INCLUDE files/08-putsch.ink
INCLUDE files/09-vistula.ink
INCLUDE files/10-turin.ink
INCLUDE files/11-ice.ink
INCLUDE files/12-hunger.ink
INCLUDE files/13-tiflis.ink
INCLUDE files/14-dictation.ink
INCLUDE files/15-barmbek.ink
INCLUDE files/16-reading.ink
INCLUDE files/17-bunting.ink
INCLUDE files/18-cow.ink

INCLUDE endings/decide.ink
INCLUDE endings/gains.ink
INCLUDE endings/great_break.ink
INCLUDE endings/council_europe.ink
INCLUDE endings/iron_council.ink
INCLUDE endings/two_chambers.ink
INCLUDE endings/free_soviets.ink
INCLUDE endings/warning_heeded.ink
INCLUDE endings/long_nep.ink
INCLUDE endings/opposition_plan.ink
INCLUDE endings/white_victory.ink
INCLUDE endings/urals.ink
INCLUDE endings/red_bonaparte.ink
INCLUDE endings/lenin_lives.ink
INCLUDE endings/early_night.ink
INCLUDE endings/red_danube.ink
INCLUDE endings/bayonets.ink
INCLUDE endings/union_of_equals.ink

-> railwaymen -> tauride -> telegraph -> barn -> stokers -> danube -> fastiv -> putsch -> vistula -> turin -> ice -> hunger -> tiflis -> dictation -> barmbek -> reading -> bunting -> cow -> decide -> close_the_box

// Every file ends here. In the whole story the next file follows, unless the run is over early; in a file played by itself it is the end.
=== file_done ===
{ has_ended() and ending == "":
    ->-> over_early
}
->->

=== over_early ===
-> decide -> close_the_box

=== close_the_box ===
{
- ending == "great_break": -> great_break -> END
- ending == "council_europe": -> council_europe -> END
- ending == "iron_council": -> iron_council -> END
- ending == "two_chambers": -> two_chambers -> END
- ending == "free_soviets": -> free_soviets -> END
- ending == "warning_heeded": -> warning_heeded -> END
- ending == "long_nep": -> long_nep -> END
- ending == "opposition_plan": -> opposition_plan -> END
- ending == "white_victory": -> white_victory -> END
- ending == "urals": -> urals -> END
- ending == "red_bonaparte": -> red_bonaparte -> END
- ending == "lenin_lives": -> lenin_lives -> END
- ending == "early_night": -> early_night -> END
- ending == "red_danube": -> red_danube -> END
- ending == "bayonets": -> bayonets -> END
- ending == "union_of_equals": -> union_of_equals -> END
}
-> END
