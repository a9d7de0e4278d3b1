// E11. The Red Bonaparte. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== red_bonaparte ===
# ending: 11
# title: The Red Bonaparte
# year: 1930
# place: moscow
# date: 1930-05 May 1930
The box is in a barracks safe, and the sentry cannot read. #part: frame
Ilmars Ozols stamps papers for a colonel, and is left alone if he is punctual. #part: nineteen30
Peasants get stable prices, workers discipline, republics garrisons; there has been a plebiscite. #part: outcome
Soldiers who were used to being asked first took the telegraph, and called it a council of defence. #part: why
The party’s two sides had each waited for the other to be put out. Commanders who were used to being asked first did not wait to be asked. #cause: opposition
No commander tried it. #part: plausibility
Party cells and commissars ran through the army precisely to prevent this. #part: objection
On every square Lenin carries a sword. #part: last
-> file_done
