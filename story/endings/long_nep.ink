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
{opposition == expelled:The Opposition, which would have taxed the villages harder, was put out in 1927, and those who would sooner pay them had one quarrel fewer.|The Opposition, which would have taxed the villages harder, kept its page of the newspaper, and was outvoted every Friday.} #cause: opposition
Many leading economists and half the leadership wanted it. #part: plausibility
The scissors would have opened again, and another leader could always reach for Article 107. #part: objection
The cow has calved. #part: last
-> file_done
