// The small box whole, in playing order.

/// acts | 4, 10, 12, 16, 18
/// endings | 3

INCLUDE world.ink
INCLUDE meanwhile.ink
INCLUDE cities.ink

INCLUDE files/01-railwaymen.ink
INCLUDE files/05-stokers.ink
INCLUDE files/14-dictation.ink

INCLUDE endings/decide.ink
INCLUDE endings/gains.ink
INCLUDE endings/great_break.ink
INCLUDE endings/council_europe.ink
INCLUDE endings/warning_heeded.ink

-> railwaymen -> stokers -> dictation -> decide -> close_the_box

=== file_done ===
->->

=== close_the_box ===
{
- ending == "great_break": -> great_break -> END
- ending == "council_europe": -> council_europe -> END
- ending == "warning_heeded": -> warning_heeded -> END
}
-> END
