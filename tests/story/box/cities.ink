// How the cities stand where a file of the small box opens.

=== function cities_at_first(the_year, the_month) ===
council: petrograd, moscow
{ the_year == 1918:
    { the_month >= 11:
        stirring: kiel, berlin
    }
    { bread <= 1:
        hungry: petrograd
    }
}
{ the_year > 1918 and january == wait:
    council: berlin
}
