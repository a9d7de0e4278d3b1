// The six gains as they really went, beside which each ending sets its own. One line each.

=== function was_women() ===
~ return "The vote in July 1917; work, schooling and divorce gained. Women’s section closed 1930, most abortion banned 1936"

=== function was_lgbt() ===
~ return "The tsar’s law lapsed in 1917–18 and was left out of Russia’s code of 1922, though three republics had their own; men made criminals again 1933–34"

=== function was_nations() ===
~ return "Georgia taken in 1921; schools, presses and languages through the twenties; from 1930 trials, then purges"

=== function was_workplaces() ===
~ return "Committees overruled within months; one manager in most large works by 1920, by decree in all from 1929"

=== function was_land() ===
~ return "Taken by the villages in 1917; collectivised from 1929, and millions starved in 1931–33"

=== function was_councils() ===
~ return "No rivals left by 1922; a show of hands by 1930"

// Whether Europe went as it did with us, up to 1921: an ending must not say “it happened” of another one.

=== function europe_as_it_happened() ===
{ not (january == january.rising):
    ~ return false
}
{ not (guard == shelved):
    ~ return false
}
{ not (estates == nationalised):
    ~ return false
}
{ not (vienna == sympathy):
    ~ return false
}
{ not (orel == broken):
    ~ return false
}
{ not (petrograd == held):
    ~ return false
}
{ not (legien == legien.refused):
    ~ return false
}
{ not (curzon == marched):
    ~ return false
}
{ not (occupation == sold):
    ~ return false
}
{ not (october == off):
    ~ return false
}
~ return true

// Whether Russia did, up to the Union. Both ask one thing after another, so that a history that differs in the first is asked no more.

=== function russia_as_it_happened() ===
{ not (coalition == walkout):
    ~ return false
}
{ not (assembly == dissolved):
    ~ return false
}
{ not (rada == ultimatum):
    ~ return false
}
{ not (brest == brest.late):
    ~ return false
}
{ not (squads == brigades):
    ~ return false
}
{ not (lists == own):
    ~ return false
}
{ not (tax == tax.late):
    ~ return false
}
{ not (kronstadt == stormed):
    ~ return false
}
{ not (factions == banned):
    ~ return false
}
{ not (relief == relief.late):
    ~ return false
}
{ not (press == closed):
    ~ return false
}
{ not (union == lenin_form):
    ~ return false
}
~ return true
