// E12. Lenin Lives. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== lenin_lives ===
# ending: 12
# title: Lenin Lives
# year: 1930
# place: moscow
# date: 1930-05 May 1930
The box was asked for by the one it is about. #part: frame
Kira Sablina has typed for him for ten more years. #part: nineteen30
Trade goes on because he says so, and stops where he says something else. #part: outcome
He recovered, moved the man, kept the party alone, and nobody could say no to him. #part: why
{ october:
- off: Germany’s October of 1923 was called off, but for Hamburg, and Moscow had no friend abroad. #cause: october
- saxony: Saxony’s two workers’ parties kept their government in 1923, a small friend. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost, and Moscow was alone. #cause: october
}
Medicine could not be asked. #part: plausibility
He was moving towards civil peace, and personal rule was not his habit. #part: objection
Every lever is greased, and none is labelled. #part: last
-> file_done
