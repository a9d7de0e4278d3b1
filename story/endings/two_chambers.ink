// E4. The Broad Coalition. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== two_chambers ===
# ending: 4
# title: The Broad Coalition
# year: 1930
# place: petrograd
# date: 1930-05 May 1930
The box goes to the library of the Assembly, which has quarrelled over who may read it. #part: frame
Nadia Vorobyova sits for the towns in the lower chamber, two rows behind Liza. #part: nineteen30
Russia is a turbulent farmers’ republic with strong unions, weak cabinets and a shrill press. #part: outcome
Several parties governed, an Assembly sat, and the war was short and fed enough for both to last. #part: why
Each step was proposed; together they needed people to trust each other who had just been shooting. #part: plausibility
A coalition that cannot agree on war may be Kerensky’s cabinet again. #part: objection
The minutes are published, and nobody has read them all. #part: last
-> file_done
