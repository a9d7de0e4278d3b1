// Which 1930 this world came to. One list, first match wins; each condition is a sentence that a historian could dispute.

// Its name is that of the ending’s knot.
VAR ending = ""

=== decide ===
// A run that was over before 1930 is asked nothing more.
{ not has_ended():
    ~ meanwhile_1930()
}
~ ending = verdict()
-> file_done

=== function verdict() ===
{
- fits_urals():
    ~ return "urals"
- fits_white_victory():
    ~ return "white_victory"
- fits_two_chambers():
    ~ return "two_chambers"
- fits_red_bonaparte():
    ~ return "red_bonaparte"
- fits_iron_council():
    ~ return "iron_council"
- fits_bayonets():
    ~ return "bayonets"
- fits_early_night():
    ~ return "early_night"
- fits_council_europe():
    ~ return "council_europe"
- fits_red_danube():
    ~ return "red_danube"
- fits_free_soviets():
    ~ return "free_soviets"
- fits_union_of_equals():
    ~ return "union_of_equals"
- fits_lenin_lives():
    ~ return "lenin_lives"
- fits_opposition_plan():
    ~ return "opposition_plan"
- fits_long_nep():
    ~ return "long_nep"
- fits_warning_heeded():
    ~ return "warning_heeded"
}
~ return "great_break"

=== function fits_urals() ===
~ return over == behind_the_urals

=== function fits_white_victory() ===
~ return over == white_restoration

=== function fits_two_chambers() ===
~ return is_told("two_chambers") and over == broad_coalition

=== function fits_red_bonaparte() ===
~ return is_told("red_bonaparte") and over == council_of_defence

=== function fits_iron_council() ===
~ return is_told("iron_council") and allies == iron_berlin

=== function fits_bayonets() ===
~ return is_told("bayonets") and nations == 0 and army >= 3

=== function fits_early_night() ===
~ return is_told("early_night") and europe == 0

=== function fits_council_europe() ===
~ return with_berlin_now() and nations >= 2 and terror <= 2

=== function fits_red_danube() ===
~ return is_told("red_danube") and with_danube_now()

=== function fits_free_soviets() ===
~ return is_told("free_soviets") and government == plural

=== function fits_union_of_equals() ===
~ return is_told("union_of_equals") and federation == of_equals and nations >= 3 and apparatus <= 2

=== function fits_lenin_lives() ===
~ return is_told("lenin_lives") and general_secretary == lenin

=== function fits_opposition_plan() ===
~ return is_told("opposition_plan") and (grain == plan or (general_secretary == by_election and (grain == seizures or terror >= 3)))

=== function fits_long_nep() ===
~ return is_told("long_nep") and terror <= 2 and (grain == prices or march == permanent) and not (general_secretary == collective and (grain == seizures or apparatus == 4))

=== function fits_warning_heeded() ===
~ return general_secretary == collective or general_secretary == lenin
