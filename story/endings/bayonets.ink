// E15. The Revolution on Bayonets. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== bayonets ===
# ending: 15
# title: The Revolution on Bayonets
# year: 1930
# place: warsaw
# date: 1930-05 May 1930
The box is kept by a tribunal, and is read in Russian. #part: frame
Rivka Feldman dresses wounds in a garrison that has been there for ten years. #part: nineteen30
The Polish Soviet Republic is the most policed place in Europe. #part: outcome
Warsaw was taken and held, and the army that held it became the state. #part: why
Warsaw could have been taken; few think that it could have been held. #part: plausibility
Some Polish workers and farm-hands did welcome the Reds, and a lighter hand might have found allies. #part: objection
They rang everything they had. #part: last
-> file_done
