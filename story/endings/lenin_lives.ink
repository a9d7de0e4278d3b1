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
{opposition == expelled:In 1927 the Opposition asked that Lenin’s officials be voted on, and was put out.|In 1927 Lenin let the Opposition print, and answered it himself. It was understood that nobody else should.} #cause: opposition
Medicine could not be asked. #part: plausibility
He was moving towards civil peace, and personal rule was not his habit. #part: objection
Every lever is greased, and none is labelled. #part: last
-> file_done
