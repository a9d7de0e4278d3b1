// E1. The Great Break: what happened. Reached with the letter sealed and no friend in Berlin; any coalition; see decide.ink.
// Facts: dossier E1, A 41–46, timeline 65–71. Invented: the box, the arrests of our witnesses.

=== great_break ===
# ending: 1
# title: The Great Break
# year: 1930
# place: moscow
# date: 1930-03 March 1930
You close the last file. The man who brought the tea sits down across from you, in his own chair, as you now see. He turns the cover to the lamp so that you can read the stamp. It is the OGPU’s, and under it is a second, the same, from when the box was first sent back as incomplete. #part: frame #date: 1930-03 March 1930 #place: moscow
He is pleased with it. The witnesses have been where he could find them, those from abroad in one hotel; that was why the door was never quite shut. He counts the sheets, signs for them, and asks you to sign. Then he asks, politely, whether you would mind waiting. #cast: nadia
In January they shut the women’s section, where I’d worked. One sheet of paper: the woman question had been solved. I came in on the Monday and my desk stood against the wall with its drawers out. I had a list in there of the nurseries and how much soap each was owed. #part: nineteen30 #voice: nadia
In February they sent me to sign up a village. Sixty per cent into the collective by the Sunday, those were the orders; we made it sixty-four. I sat in the school under a map of Africa and put down names. They came in with their caps on and stood by the stove, as if it was the stove they’d come for. If the cow was everybody’s, a woman asked me, on which day would she be hers? Would it be a Tuesday? My father was a carter. I know what a horse costs, I knew the whole time. The girl who kept the list with me was a herd’s daughter. She’s at an institute in Kharkiv now, for turbines. She’d tell you that it was worth it, and she wouldn’t be lying.
On the second of March it said in the newspaper that some of us had been dizzy with success. The newspaper took four days to come. The morning after it half of them were outside in the dark, holding the cows by the horns, to be struck out again.
And when they came for me it was about a tray. {coalition == walkout: Who’d sat at that table in 1917, who had been for one government of all of them? They had a list. Kamenev was ticked. Osip Lvovich was ticked, and he’d been abroad for seven years. | The government of all the parties, the one I had carried the paper for: it had been a plot from the beginning, the investigator said. {coalition == soviets: I said, then there were six hundred in it, and most of them had colds. He wrote down six hundred. | I said, which government? It had a general’s cousin in it. He wrote down the cousin. } }
Arrested Tuesday, ten past four. Was allowed a coat. Was asked, how many copies. #voice: kira
Said five. Was asked again Wednesday, by another. There is a story that a sixth exists, everybody upstairs has heard it and each supposes that the next man read it. If there’d been a sixth I would like to have made it. Said five. I have been corrected on my spelling of my own name.
Burov is across the corridor. I heard him ask for a pencil. He kept the cards too well: they showed who had recommended whom, back to the beginning. They have taken the cards away. Nine crates. He was asked to sign. {january == january.rising: In with me they put a German, an old woman, who had been in Berlin in January 1919 and come here to be safe. | {january == force: In with me they put a German who had been in the Chancellery in Berlin for as long as it was ours, and had come to us after. | In with me they put a German, one of those who’d sent the crowd home from the Siegesallee, and had quarrelled with us ever since about everything. } } She hums. Twelve nights; nineteen questions; fourteen of them the same.
{with_berlin_now():The risings in Europe are beaten but for Berlin’s, and Berlin is far off, behind Poland. The party that had counted on all of them|One by one the risings in Europe come to nothing{january == force and legien != cabinet:, Berlin’s with the longest bill}, and the party that had counted on them} keeps power in one ruined country by shrinking the circle that uses it. The famine ends, trade revives, and for some years schools, languages and crops grow under a government that allows no rival. When the grain runs short in 1928 a quarrel about price is treated as a war. Stalin has by then broken those who want to go faster; those who want to go slower are next. #part: outcome
By March 1930 more than half of peasant households are on paper in collectives; within two years nearly two million people are deported as “kulaks”. Factories multiply, and so do camps. Ahead lie the famine of 1931–33, which kills millions, worst in Ukraine and Kazakhstan, and the mass shootings of 1937–38. Historians argue whether the famine in Ukraine was genocide, and many states have recognised it as that. In 1941 an industrial country, frightened and in part willing, meets invasion and outlasts it at a cost of some 27 million lives.
More women in factories and schools than ever, and nobody whose post it is to ask what it costs them #gain: women #was: {was_women()}
No law against them in Russia, for the present, and nobody to speak for them #gain: lgbt #was: {was_lgbt()}
Schools, alphabets, theatres; the orders come by telegram #gain: nations #was: {was_nations()}
A director, a plan, and a notice-board #gain: workplaces #was: {was_workplaces()}
In by Sunday, out within the month, and told to think it over #gain: land #was: {was_land()}
Unanimous #gain: councils #was: {was_councils()}
{ letter:
- sealed: The letter stayed in its five envelopes until May 1924, four months after Lenin’s death. The secretary it warned of kept his post, and his post kept filling others. #part: why #cause: letter
}
{ coalition == walkout:
    The first government had one party in it. {assembly == dissolved:The people who might later have said no to it had already been taught to leave the room.|Others came in afterwards, by the side door, and went out by it.} #cause: coalition
- else:
    Several parties sat in the first cabinet. {brest == brest.refused:They refused the peace together, and shared a train|It made Moscow less of a bogey in Berlin for a while}; the war wore it down to one, and that one had nobody left to ask. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night. The bread queues let it go. There has been no free vote since. #cause: assembly #lost: assembly
- kept: The Assembly sat on beside the soviets until 1920. The war was governed round it, and when it was sent home few but its doorman could say what it had last voted on. #cause: assembly #cast: assembly
- reelected: New elections, with a soldier at each box, took away the reason for shutting the Assembly, and it sat until 1920. By then the trains, the grain and the rifles were kept in other offices. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    The ultimatum to Kyiv came before most of the war with the generals did. It settled early that a republic could have a government of its own as long as Moscow liked it. #cause: rada
- else:
    Kyiv was recognised, and for a winter its grain came north by treaty. Three years of other people’s armies followed, and after those it came north by order. #cause: rada
}
{ brest:
- brest.late: Peace was signed late, and the Left SRs left the cabinet over it{assembly == dissolved:. They were the ones who knew the villages|, the first of its parties to go}. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early and cost less. The Left SRs left the cabinet over it all the same, and they were the ones who knew the villages. #cause: brest #lost: leftsrs
- brest.refused: Peace was refused, and the government spent half a year in trains. It came home used to ruling by telegram whatever lay within reach of the line. #cause: brest
}
{ squads == brigades:
    The first squads went to the villages in 1918 and came back with grain. When it ran short ten years later, everybody knew how that was done. #cause: squads
- else:
    The village was taxed in 1918, and it worked, slowly. Ten years later that was an argument on the losing side. #cause: squads
}
{ lists == own:
    The Cheka was its own judge from 1918. Its name has been changed twice since, and that has not. #cause: lists
- else:
    The Cheka had to bring its prisoners to court, and did, all through the war. The courts are there still. What is brought to them now is already signed. #cause: lists
}
{ guard == shelved:
    In Berlin the congress voted for an army under civilians, and the government put the paper off to please the generals. The officers it spared were the ones who came back with guns. #cause: guard
- else:
    Berlin’s congress did get its army under civilians. {january == wait:{legien == cabinet:In 1920 a government came in behind that which meant it, for some years.|It needed a government behind that which meant it, and in 1920 did not get one.}|The January that followed threw away most of what that had won.} #cause: guard
}
{ january:
- january.rising: A rising nobody had planned lost the German left its two best-known heads, and no two parties of it ever quite trusted each other after that. #cause: january
- force: Berlin was taken by a few thousand, and held without the rest of Germany. {legien == cabinet:It was handed back after fourteen months with a label on every key, and Germany has voted since with one eye on the door.|Its fall frightened every government in Europe and taught every general how it was done.} #cause: january
- wait: The delegates in Berlin kept their heads in January and kept them on. {legien == cabinet:They went through a door in 1920 that would else have been shut, and in time set a guard on it.|{guard == shelved:The officers kept theirs too, and in the end had the longer memory.|It kept a door open till 1920, and nobody went through.}} #cause: january
}
{ estates == nationalised:
    Budapest kept the great estates whole, and its soldiers, many say, would not die for a state farm. It was the one ally Moscow had with wheat, and it lasted a spring and half a summer. #cause: estates
- else:
    Hungary’s estates were shared out, with string, and its soldiers fought the longer for them. {vienna == joins and legien == cabinet and (guard == enforced or january == wait):They hold them still, and it is from there that Moscow’s papers take the word “kulak” for a foreigner.|Budapest fell all the same; in Moscow the string was not mentioned.} #cause: estates
}
{ vienna == sympathy:
    Vienna lived on Allied grain, and sent its sympathy. Moscow remembered the sympathy for years and never asked about the grain. #cause: vienna
- else:
    Vienna joined Budapest on other people’s coal{vienna == joins and legien == cabinet and (guard == enforced or january == wait):, and lives now on Berlin’s. It asks Moscow questions, which are answered in Berlin, or not|, and was starved out. In Moscow that went down as proof that a country had better manage by itself}. #cause: vienna
}
The Whites were broken at Orel, having offered the villages their old masters. The winners took it that they had been chosen. Mostly they had been preferred. #cause: orel
{ petrograd == held:
    Petrograd was held in October 1919, by regiments sent in time and the last workers it had. Many of those who lived were given offices. #cause: petrograd
- else:
    Petrograd was given up, and came back when Yudenich’s pay ran out. The commanders had been asked before the ministers, and a good deal was decided afterwards in that order. #cause: petrograd
}
{ legien:
- legien.refused: {january == force:In 1920 the German unions asked Berlin’s commissars to give way to a cabinet that could be voted out. The commissars kept the keys, and were gone by the next winter.|In 1920 the German unions offered their own side a cabinet, and it looked at the chairs and would not sit. Four days of strike had beaten the putsch, and within a week more everybody went back to work.} #cause: legien
- cabinet: {with_berlin_now():Berlin has its workers’ cabinet, and sends machines and advice. A friend abroad helps as far as a government lets itself be told things.|The German unions got their cabinet in 1920. {guard == shelved and january == january.rising:The army took no orders from it, the people who might have made it bolder had been murdered, and it was gone by the winter.|It hardened as its neighbours armed, and by the middle of the twenties it had stopped holding elections and asking Moscow for them.}} #cause: legien
- crushed: The German strike of 1920 was broken, and generals have ruled since. After that there was no Germany to wait for. #cause: legien
}
{ curzon:
- marched: The army marched on past Curzon’s line and lost before Warsaw. The road west was shut after that to everything but notes. #cause: curzon
- halt: The army halted on Curzon’s line, and some of it was home in time to plough. It bought a milder winter. It bought no ally. #cause: curzon
- taken: Warsaw was taken, governed from outside, and given up. A party learned there to govern people who had not asked it, and brought the knowledge home. #cause: curzon
}
{ coalition == walkout and assembly == dissolved and rada == ultimatum and brest == brest.late and squads == brigades and lists == own: {europe_as_it_happened(): It happened, which is no proof that it had to.|Russia’s part of this happened; Europe’s did not, and it came to the same. That is an argument, and both sides will claim it.}|What it comes to did happen, by another road. That two roads meet here is the best argument of those who think that there was only one.} Each step had opponents in the room who gave their reasons, and several were decided by a few votes or a few weeks. #part: plausibility
This account explains by circumstances and by one man, and goes easy on everybody else. Millions joined, were promoted, moved into other people’s rooms, or believed that it was working. {coalition != walkout and squads == taxed and lists == courts:And it cannot say where this 1930 learned its trade. There had been courts, a tax with a receipt, and papers that complained about galoshes. If those were not enough something else was at work, and this record has not found it.|And part of this 1930{coalition == walkout:, the closed papers}{squads == brigades:, the squads}{lists == own:, the hostages}, dates from the war or just before, when Lenin {coalition == without:had a newspaper and no post|was not yet ill} and the secretary was somebody else.} #part: objection
Item 17. Tray, wood. {coalition == walkout: A crack along the bottom, with a thread of paper in it. | One corner inked. } Received with a box of papers from the archive of State Security, 1990. Purpose unknown. #part: last
-> file_done
