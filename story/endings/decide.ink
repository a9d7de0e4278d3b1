// Which 1930 this world came to. One list, first match wins: verdict() gives the order, and below it stands each condition, a sentence that
// a historian could dispute. Many worlds fit two endings or more, and the order then decides, so it has its reasons: what ended a run
// early comes first; then who rules Europe, because no ending may tell of another Europe than its own; then who may be voted out in
// Moscow; then whose hand is on the appointments; then what was done about grain; and last what happened.

// Its name is that of the ending’s knot.
VAR ending = ""

=== decide ===
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
- fits_lenin_lives():
    ~ return "lenin_lives"
- fits_union_of_equals():
    ~ return "union_of_equals"
- fits_opposition_plan():
    ~ return "opposition_plan"
- fits_long_nep():
    ~ return "long_nep"
- fits_warning_heeded():
    ~ return "warning_heeded"
}
// E1 The Great Break: what happened. One party, its secretary unmoved, takes the grain, and its retreat of March 1930 is brief.
~ return "great_break"

// E10 Behind the Urals: a refused peace and an empty barn, November 1918 (close_act_one). The run is over then.
=== function fits_urals() ===
~ return over == behind_the_urals

// E9 The White Restoration: the generals gave way at Orel, or Petrograd was given up where soldiers weighed too little, October 1919.
=== function fits_white_victory() ===
~ return over == white_restoration

// E4 The Broad Coalition: an assembly beside soviets has lived through the war in a fed, unfrightened country under civilians
// (close_act_two). The run is over after file 10, before the winter takes anything from it.
=== function fits_two_chambers() ===
~ return over == broad_coalition

// E11 The Red Bonaparte: soldiers who are used to being asked first have taken the wires, November 1927.
=== function fits_red_bonaparte() ===
~ return over == council_of_defence

// E3 The Iron Council: Germany has a dictatorship that calls itself councils, taken by force (file 05, file 15) or hardened by siege, by hunger
// or by Moscow’s example (close_act_four). Before all that follows, because two such states license each other whatever either does with
// its villages; before E15 too, for Warsaw then lies between them.
=== function fits_iron_council() ===
~ return allies == iron_berlin

// E15 The Revolution on Bayonets: Poland is held by soldiers and a Cheka (close_act_three), and soldiers are asked first at
// home. Before E13: a Europe that has closed its doors is here the answer to Warsaw.
=== function fits_bayonets() ===
~ return nations == 0 and army >= 3

// E13 The Early Night: reaction from the Vistula to the Atlantic. Before whatever Moscow did about its secretary or its grain, for it did it
// in a barracks.
=== function fits_early_night() ===
~ return europe == 0

// E2 Council Europe: Berlin’s councils still stand beside a parliament, the republics have something of their own, and nobody at home
// has been made afraid on the scale of 1918. The bread that makes it last is in close_act_four, the grain that is bought in
// can_seize_grain. Before E14, since a Danube that has Berlin’s coal is part of it, and before E5, since it has legal rivals as well.
=== function fits_council_europe() ===
~ return with_berlin_now() and nations >= 2 and terror <= 2

// E14 The Red Danube: Vienna and Budapest have fed each other for ten years without Berlin.
=== function fits_red_danube() ===
~ return with_danube_now()

// E5 Free Soviets: rivals of the ruling party may win, and no closed Europe has undone it (close_act_four). Before those that differ by who
// is secretary of one party, for he may be voted out with it.
=== function fits_free_soviets() ===
~ return government == plural

// E12 Lenin Lives: he has the post himself, and no party may vote him out (E5). Before E16: an equality that one man grants is his.
=== function fits_lenin_lives() ===
~ return general_secretary == lenin

// E16 The Union of Equals: the republics joined as equals, and appointment has yielded in two things at least, and Moscow has not sent
// anybody for their grain. Before E8 to E6: what the party does with grain is then argued between governments.
=== function fits_union_of_equals() ===
~ return federation == of_equals and nations >= 2 and apparatus <= 2

// E8 The Opposition’s Plan: industry is paid for by a plan without force; or grain is taken under the eyes of an opposition that may still
// print, or of secretaries who were elected, and those who foresaw it come to lead. Before E7 and E6: who leads decides what the
// seizures turn into.
=== function fits_opposition_plan() ===
~ return grain == plan or (grain == seizures and (opposition == tolerated or general_secretary == by_election))

// E7 The Long NEP: grain is paid for, or the seizing of it is taken back for good, by a party that stays alone. Not where a committee that
// has moved its secretary rules through a card index that is as full as it was: that is E6.
=== function fits_long_nep() ===
~ return (grain == prices or march == permanent) and not (general_secretary == collective and apparatus == 4)

// E6 The Warning Heeded: the man is moved and the machine is not.
=== function fits_warning_heeded() ===
~ return general_secretary == collective
