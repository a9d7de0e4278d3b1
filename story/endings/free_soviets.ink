// E5. Free Soviets. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== free_soviets ===
# ending: 5
# title: Free Soviets
# year: 1930
# place: kronstadt
# date: 1930-05 May 1930
The box belongs to a commission of inquiry, and its report is the decade’s best-selling book. #part: frame
Artem Shcherbak mends the lamps of a soviet that has changed hands twice. #part: nineteen30
Power has passed by election in Moscow and back, the army grumbles, and growth is moderate. #part: outcome
{
- press == political: With trade came speech: other parties might stand and print again, and no enemy abroad shut the door on them. #part: why
- else: A delegation went over the ice and granted elections; other parties won some, and no enemy abroad shut the door on them. #part: why
}
Proposed by few in the party, and by many whom it had locked up. #part: plausibility
Nothing in the party’s habits since 1918 suggests that it would hand over a city. #part: objection
The ballot box is the old one. #part: last
-> file_done
