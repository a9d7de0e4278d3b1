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
    ~ cities_of_1920(the_month)
}
{ the_year >= 1921:
    ~ cities_since_1921(the_year, the_month)
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

// Baku is taken in April. By September the peace with Poland is being talked about, over whatever Warsaw has become, and half a million
// Italians hold the works.
=== function cities_of_1920(the_month) ===
council: kharkiv, odesa, rostov, samara, tsaritsyn, orel
reaction: munich
{ the_month >= 5:
    council: baku
}
{ with_danube_now():
    council: budapest, vienna
- else:
    reaction: budapest
}
{ the_month >= 9:
    council: kyiv, fastiv, kherson, tambov
    stirring: turin, milan
    { curzon == curzon.taken:
        council: warsaw, bialystok, brest
    - else:
        reaction: warsaw
    }
    { with_berlin_now() or allies == iron_berlin:
        council: berlin, hamburg, kiel, chemnitz, essen
    }
}

// From the winter of 1921: peace in Russia, and Georgia taken.
=== function cities_since_1921(the_year, the_month) ===
council: kyiv, kharkiv, odesa, kherson, rostov, baku, tiflis, penza, tambov, samara, tsaritsyn, orel, fastiv
reaction: budapest, munich
{ the_year > 1921 or the_month >= 3:
    council: sukhumi
}
{ curzon == curzon.taken and the_year < 1922:
    council: warsaw, bialystok, brest
- else:
    reaction: warsaw
}
{
- with_berlin_now() or allies == iron_berlin:
    council: berlin, hamburg, kiel, chemnitz, essen
- the_year >= 1923:
    ~ cities_of_germany_since_1923()
}
{ with_danube_now():
    council: vienna, budapest
}
{
- the_year > 1921:
    ~ cities_since_the_march_on_rome()
- occupation == insurrection:
    reaction: turin, milan
}
{
- the_year > 1921:
    { bread <= 1:
        hungry: samara, penza, kherson
    }
- the_month >= 3:
    ~ cities_of_the_dry_spring()
- else:
    ~ cities_of_the_revolts()
}

// From March 1921: no rain on the Volga, nor in the south of Ukraine; whose barns were left empty has nothing else.
=== function cities_of_the_dry_spring() ===
{ kronstadt == delegation:
    council: kronstadt
}
{ village == by_squads:
    stirring: tambov
}
{ bread <= 1:
    hungry: samara, penza, tsaritsyn, kherson, odesa
}

// February 1921: crews whose mothers are hungry, and villages that are still robbed.
=== function cities_of_the_revolts() ===
council: kronstadt
{ bread <= 1:
    stirring: kronstadt
}
{ village == by_squads:
    stirring: tambov
}

// October 1922: only where they were met together have the squads not come to Rome.
=== function cities_since_the_march_on_rome() ===
{ occupation == defence:
    stirring: turin, milan
- else:
    reaction: rome, milan, turin, livorno
}

// Germany without councils: generals, if they won in 1920; Saxony, if its two workers’ parties kept it; and what a lost rising leaves behind.
=== function cities_of_germany_since_1923() ===
{ legien == crushed or october == october.rising:
    reaction: berlin, hamburg
}
{ october == off:
    reaction: hamburg, chemnitz
}
{ october == saxony:
    council: chemnitz
}
