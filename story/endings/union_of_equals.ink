// E16. The Union of Equals. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== union_of_equals ===
# ending: 16
# title: The Union of Equals
# year: 1930
# place: tiflis
# date: 1930-05 May 1930
The box is printed in Georgian first. #part: frame
Tamar Lelashvili has refused a quota, in her own name, and the government fell over it and came back. #part: nineteen30
The Union is less a state than a standing negotiation. #part: outcome
{
- union == equals: An inquiry in Tiflis was opened again and the republics joined as equals, and somebody argued in public over who appoints. #part: why
- else: Lenin’s letter was read aloud beside his notes on the Georgians, and took his form of the union at its word; somebody argued in public over who appoints. #part: why
}
{opposition == expelled:Moscow’s party put out its Opposition in 1927, and Kharkiv asked whether that was to hold in Kharkiv.|Moscow’s party let its Opposition print from 1927. It was translated, and answered in four languages.} #cause: opposition
It needed Lenin well or Trotsky willing, and a congress that would hear a file read aloud. #part: plausibility
One centralised party made any federal text provisional. #part: objection
Moscow must buy. #part: last
-> file_done
