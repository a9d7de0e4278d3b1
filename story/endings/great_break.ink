// E1. The Great Break: what happened. Reached with the letter sealed and no friend in Berlin; any coalition; see decide.ink.
// Facts: dossier E1, A 41–46, timeline 65–71. Invented: the box, the arrests of our witnesses.

=== great_break ===
# ending: 1
# title: The Great Break
# year: 1930
# place: moscow
# date: March 1930
You close the last file. The man who brought the tea sits down across from you, in his own chair, as you now see. He turns the cover to the lamp so that you can read the stamp. It is the OGPU’s, and under it is a second, the same, from when the box was first sent back as incomplete. #part: frame #date: March 1930 #place: moscow
He is pleased with it. The witnesses have been where he could find them; that was why the door was never quite shut. He counts the sheets, signs for them, and asks you to sign. Then he asks, politely, whether you would mind waiting. #cast: nadia
They shut our section in January. One sheet of paper: the woman question had been solved. I came in on the Monday and my desk stood against the wall with its drawers out. I had a list in there of the nurseries and how much soap each was owed. #part: nineteen30 #voice: nadia
In February they sent me to sign up a village. Sixty per cent into the collective by the Sunday, those were the orders; we made it sixty-four. I sat in the school under a map of Africa and put down names. They came in with their caps on and stood by the stove, as if it was the stove they’d come for. A woman asked me which Tuesday her cow would be hers. My father was a carter. I know what a horse costs, I knew the whole time.
On the second of March it said in the newspaper that some of us had been dizzy with success, and next morning half of them were outside in the dark, holding the cows by the horns, to be struck out again.
And when they came for me it was about a tray. {coalition == walkout: Who’d sat at that table in 1917, who had been for one government of all of them? They had a list. Kamenev was ticked. Osip Lvovich was ticked, and he’d been abroad for seven years. | The government of all the parties, the one I had carried the paper for: it had been a plot from the beginning, the investigator said. {coalition == soviets: I said, then there were six hundred in it, and most of them had colds. He wrote down six hundred. | I said, which government? It had a general’s cousin in it. He wrote down the cousin. } }
Arrested Tuesday, ten past four. Was allowed a coat. Was asked, how many copies. #voice: kira
Said five. Was asked again Wednesday, by another. There is a story that a sixth exists, everybody upstairs has heard it and each supposes that the next man read it. If there’d been a sixth I would like to have made it. Said five. I have been corrected on my spelling of my own name.
Burov is across the corridor. I know his cough. He kept the cards too well: they showed who had recommended whom, back to the beginning. They have taken the cards away. Eleven crates. He was asked to sign. {january == january.rising: In with me they put a German, an old woman, who had been in Berlin that January and come here to be safe. | {january == force: In with me they put a German who had been in the Chancellery in Berlin for those five months and had run to us when it fell. | In with me they put a German, one of those who’d sent the crowd home from the Siegesallee, and had quarrelled with us ever since about everything. } } She hums. Eleven nights; nineteen questions; fourteen of them the same.
One by one the risings in Europe are beaten{january == force:, Berlin’s with the longest bill}, and the party that had counted on them keeps power in one ruined country by shrinking the circle that uses it. The famine ends, trade revives, and for some years schools, languages and crops grow under a government that allows no rival. When the grain runs short in 1928 a quarrel about price is treated as a war. Stalin breaks first those who want to go faster and then those who want to go slower. #part: outcome
By March 1930 more than half of peasant households are on paper in collectives; within two years nearly two million people are deported as “kulaks”. Factories multiply, and so do camps. Ahead lie the famine of 1931–33, which kills millions, worst in Ukraine and Kazakhstan, and the mass shootings of 1937–38. Historians argue whether the famine in Ukraine was genocide, and many states have recognised it as that. In 1941 an industrial country, frightened and in part willing, meets invasion and outlasts it at a cost of some 27 million lives.
More women in factories and schools than ever, and nobody whose post it is to ask what it costs them #gain: women #was: {was_women()}
No law against them in Russia, for the present, and nobody to speak for them #gain: lgbt #was: {was_lgbt()}
Schools, alphabets, theatres; the orders come by telegram #gain: nations #was: {was_nations()}
A director, a plan, and a notice-board #gain: workplaces #was: {was_workplaces()}
In by Sunday, out by Tuesday, and told to think it over #gain: land #was: {was_land()}
Unanimous #gain: councils #was: {was_councils()}
{ letter:
- sealed: The letter stayed in its five envelopes until the man who wrote it could not be asked about it. The secretary it warned of kept his post, and his post kept filling others. #part: why #cause: letter
}
{ guard == shelved:
    In Berlin the congress voted for an army under civilians and laid the paper in a drawer. The officers it spared were the ones who came back with guns. #cause: guard
- else:
    Berlin’s congress did get its army under civilians. The January that followed threw away most of what that had won. #cause: guard
}
{ january:
- january.rising: A rising nobody had planned lost the German left its two best-known heads, and cost more than no rising would have. Russia stayed alone. #cause: january
- force: Berlin was taken by a few thousand and held for five months without the rest of Germany. Its fall frightened every government in Europe and taught every general how it was done. #cause: january
- wait: The delegates in Berlin kept their heads in January and kept them on. By itself that was not enough: the officers were still in place, and in Moscow one party ruled, which was what the voters of Germany feared. #cause: january
}
{ coalition == walkout:
    The first government had one party in it. The people who might later have said no to it had already been taught to leave the room. #cause: coalition
- else:
    Several parties sat in the first cabinet. It made Moscow less of a bogey in Berlin, but in Berlin there was nobody left in a position to use that; and at home the war wore it down to one. It changed much, and not this. #cause: coalition
}
It happened, which is no proof that it had to. Each step had opponents in the room who gave their reasons, and several were lost by a few votes or a few weeks. #part: plausibility
It explains by circumstances and by one man, and goes easy on everybody else. Millions joined, were promoted, moved into other people’s rooms, or believed that it was working; and the habits it used, the closed papers and the squads and the hostages, date from 1917 and 1918, while Lenin was well and the secretary was somebody else. #part: objection
Item 31. Tray, wood. {coalition == walkout: A crack along the bottom, with a thread of paper in it. | One corner inked. } Received with a box of papers from the committee’s archive, 1990. Purpose unknown. #part: last
-> file_done
