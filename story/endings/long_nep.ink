// E7. The Long NEP. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== long_nep ===
# ending: 7
# title: The Long NEP
# year: 1930
# place: moscow
# date: 1930-05 May 1930
The box waits for a committee that meets on Thursdays. #part: frame
Matvei Arzhanov sells his rye to whom he likes, and complains of the price. #part: nineteen30
Villages trade, the towns are short of work, and one party’s press says that all is well. #part: outcome
Grain was paid for, or the seizing of it was taken back for good, by a party that stayed alone. #part: why
{ october:
- off: Germany’s October of 1923 was called off, but for Hamburg, and Moscow had no friend abroad. #cause: october
- saxony: Saxony’s two workers’ parties kept their government in 1923, a small friend. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost, and Moscow was alone. #cause: october
}
Many leading economists and half the leadership wanted it. #part: plausibility
The scissors would have opened again, and another leader could always reach for Article 107. #part: objection
The cow has calved. #part: last
-> file_done
