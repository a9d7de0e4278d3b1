// The six gains as they really went, beside which each ending sets its own. One line each.

=== function was_women() ===
~ return "The vote in July 1917; work, schooling and divorce gained. Women’s section closed 1930, most abortion banned 1936"

=== function was_lgbt() ===
~ return "The tsar’s law lapsed in 1917 and was left out of Russia’s code of 1922, though three republics had their own; men made criminals again 1933–34"

=== function was_nations() ===
~ return "Georgia taken in 1921; schools, presses and languages through the twenties; from 1930 trials, then purges"

=== function was_workplaces() ===
~ return "Committees overruled within months; one manager in most large works by 1920, by decree in all from 1929"

=== function was_land() ===
~ return "Taken by the villages in 1917; collectivised from 1929"

=== function was_councils() ===
~ return "No rivals left by 1922; a show of hands by 1930"

// Whether Europe went as it did with us, up to 1921: an ending must not say “it happened” of another one.

=== function europe_as_it_happened() ===
~ return january == january.rising and guard == shelved and estates == nationalised and vienna == sympathy and orel == broken and petrograd == held and legien == legien.refused and curzon == marched and occupation == sold

// Whether Russia did, up to the Union: what was asked at all, and there.

=== function russia_as_it_happened() ===
~ return coalition == walkout and assembly == dissolved and rada == ultimatum and brest == brest.late and squads == brigades and lists == own and tax == tax.late and kronstadt == stormed and factions == banned and relief == relief.late and press == closed and union == lenin_form
