// The map where a file opens: how the cities stand, from the date of the file and from what the world remembers. What the file itself
// tells of a city comes after.
//
// A line that is no Ink names a state and the cities that are in it; a later line holds over an earlier one, and a city that no line names
// is quiet. The build asks this page about every file in every world that it makes a difference to; no reader’s chapter holds it.

=== function cities_at_first(the_year, the_month) ===
council: petrograd
{ the_year >= 1918:
    council: moscow, tula, penza, tsaritsyn, yekaterinburg
    { bread <= 1:
        hungry: petrograd, moscow
    }
}
{ the_year == 1918:
    ~ cities_of_1918(the_month)
}
{ the_year >= 1919:
    reaction: helsinki
}
{ the_year == 1919:
    {
    - january == january.rising:
        reaction: berlin
    - january == force:
        council: berlin
    - else:
        stirring: berlin
    }
    { the_month >= 8:
        // Denikin has the south; Munich and Budapest have fallen.
        reaction: kyiv, kharkiv, odesa, rostov, tsaritsyn, munich
        { allies != with_danube:
            reaction: budapest
        }
    }
}
{ the_year == 1920:
    council: kharkiv, odesa, rostov, baku, samara, tsaritsyn, orel
    reaction: munich
    { allies == with_danube or allies == with_both:
        council: budapest, vienna
    - else:
        reaction: budapest
    }
}
{ the_year >= 1921:
    council: kyiv, kharkiv, odesa, rostov, baku, tiflis, penza, samara, tsaritsyn, orel, fastiv
    reaction: budapest, munich
    { allies == with_berlin or allies == with_both or allies == iron_berlin:
        council: berlin, hamburg, kiel, chemnitz, essen
    }
    { allies == with_danube or allies == with_both:
        council: vienna, budapest
    }
    { bread <= 1:
        hungry: samara, penza
    }
}

// Until a peace is signed the south has its own councils; with it, or from March without it, the German line stands far in the east.
=== function cities_of_1918(the_month) ===
{ the_month >= 3 or LIST_COUNT(brest) > 0:
    reaction: kyiv, kharkiv, odesa, rostov, fastiv, riga, dvinsk, pskov, brest, warsaw, bialystok, helsinki
    { brest == brest.refused and the_month < 11:
        reaction: petrograd, gatchina, moscow
    }
- else:
    { rada == ultimatum:
        council: kyiv, kharkiv, odesa
    }
}
