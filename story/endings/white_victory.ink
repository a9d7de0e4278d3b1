// E9. The White Restoration. Ends the run in October 1919, after file 07: the generals conceded at Orel (the barns were empty), or Petrograd
// was abandoned by a small army (it had judged by its own lists, and was kept small by an early peace or by a tax).
// Dossier E9, TP7, A 26–30, G. As world.ink stands, conceding needs ultimatum, late and brigades and no Assembly kept; abandoning needs
// lists of its own, an Assembly shut or kept, a cabinet of one party or one under the soviets, and no Vienna. Brest was never refused.
// Invented: the prosecutor, the man with the thumb, the burial society. Denikin’s side did have a commission on the crimes of the Bolsheviks (1919).
// Matvei counts, and has nobody to complain to. Rivka looks at hands and is exact about doses.

=== white_victory ===
# ending: 9
# title: The White Restoration
# year: 1930
# place: moscow
# date: 1930-10 October 1930
You close the seventh file. Behind the last three tabs is blank paper, and the man who brought the tea asks for your pen. He has put on his tunic, with a military prosecutor’s narrow shoulder-straps. The cover has two stamps on it: the Commission of 1919 on the crimes of the Bolsheviks, and across that his own office, which is to finish what it began. The paper is English, on credit. #part: frame #date: 1930-10 October 1930 #place: moscow #city: moscow reaction #city: petrograd reaction #city: kyiv reaction
The door stood open so that the sentry could see the witnesses’ hands. The two from abroad were lent by their own police. {lists == own: His brother’s name was on a list of hostages in September 1918. A clerk who copied such lists has sat in that chair twice, and is downstairs. | His brother was held in 1918 by the Red Army, which kept its own prisoners and no list. He has been through the whole box for a name. } He is sorry about Vorobyova, who came as a witness and is staying{lists == own: too}. The pharmacist’s file he must take out, since two officers of that brigade are generals now. He did ask to have them charged. He shows you the answer: his own letter, returned.
When Denikin’s Volunteers came we rang the bell for them. {squads == brigades: Two summers I’d had squads in the barn with a factory scale. I’d have rung it for the Sultan. | The Reds took a tax, by weight, with a receipt. But they’d come for the horses too, and led mine off by the rope I’d plaited. } They gave out sugar, a lump to a child, a hundred and twelve lumps. #part: nineteen30 #voice: matvei
At the thaw the squire’s nephew drove in behind them, with guards and a surveyor, and had us hold the chain. {orel == conceded: I’d kept the general’s paper from October, with an eagle on it: the land stays with whoever ploughs it. I read it out. He took his hat off till I’d done. An assembly would go into that, he said, and meanwhile he’d have a third of the rye. | Four strips of his clover I’d had, and dunged them two years. He thanked me for the dung. Then he worked out what I owed for the loan of the clover, and it came to a third of the rye. }
Two years we were at it. They burned six of our houses, mine was the fourth. My younger boy was in the wood with the rest. He’d hidden from the Reds’ draft and he hid from the Whites’; it’s the one trade he ever finished learning. In twenty-two there came a law. Half. {orel == conceded:It said what the general’s paper said, only less of it. }It’s the half with the marsh.
In twenty-one it didn’t rain for them either. But somebody had asked the Americans for bread in good time, and their kitchen was here in May. It fed five villages. Four hundred and six children on my list for it then, and four hundred and six at harvest. The old people were on another sheet. My elder boy, the Red, drives a cab in Berlin{january == force:, where he came in time for the end of that as well}. Every third cabman was a commissar of something, he writes, and you daren’t argue about the fare.
He has kept your pen? Then I can tell you. The Bund, our party, is nine people in Fastiv, registered as a burial society. One of the nine was a Red commissar, and drank our surgical spirit against a receipt. He has another surname now. After ten years he has apologised. I am considering it. #voice: rivka
My father is dead. I have the pharmacy, and the sign over it is in Russian again. On the first of the month a man comes in for something to sleep. He has a pension. Wide hands; the left thumb flattened. I knew the thumb before I looked up. It is not the hand with the nine pieces of glass; I have not seen that one. In September of 1919 I saw it through the slats of our shutter. He does not know me. He had no reason that week to look at faces.
Veronal is for sleep, and too much of it is for good. There is a book for those, and the customer signs. It is quite an ordinary name. I weigh out half a gram, and I try the scale before and after, because my hand is not steady and the mistake would be mine. He says that it does not help him much. Before I took the train I cut out the leaf. Have you somewhere to put it?
{ orel == conceded:
    The Red front is made of villages, and in October 1919 they are hungry. Pressed by British envoys and by liberals of their own, the generals sign away the seized land and the lost borderlands, and the front stops shooting. In November officers ring the bells of the Kremlin. #part: outcome
- else:
    In October 1919 the Whites are broken at Orel, by regiments that Petrograd is given up to spare. With the city go its shell works and the belief that the war can be won. {brest == brest.early:An army that an early peace sent home|An army whose men a tax has left at the plough} has nothing to put in the gap, and the beaten come back up the road. In November their officers ring the bells of the Kremlin. #part: outcome
}
Communists are shot, then whoever a neighbour names. Pogroms, till then the work of Ukrainian units and warlords, of these Volunteers, of some Polish troops and, less often, of Reds, go north with the cavalry. A “temporary” dictatorship promises {assembly == dissolved:an assembly|{assembly == kept:to recall the deputies it has sent home|a third election}}, returns what estates it can, and fights the villages until half the land is let go in 1922. {vienna == joins:The red Danube is starved out by the spring. }{january == force:Berlin’s councils do not outlast it long. }A tsar is proclaimed, and shelved. Famine comes in 1921, and finds the Americans already there.
Poland and the Baltic states hold, with Finland; Ukraine does not. By 1930 this is an indebted officers’ state with a tame chamber, the Duma, a strong Church, and mines that belong to foreigners. In 1941 it may be Germany’s client, or its prey.
The vote of 1917 gone; marriage and divorce are the bishop’s again #gain: women #was: {was_women()}
The tsar’s article is law again, and is remembered when somebody wants a flat #gain: lgbt #was: {was_lgbt()}
Free beyond the border, from Helsinki to Warsaw; inside it, lessons in Russian #gain: nations #was: {was_nations()}
The committee’s room is the paymaster’s; the pit is Belgian #gain: workplaces #was: {was_workplaces()}
{orel == conceded:Promised in 1919, taken back in 1920, half allowed in 1922|Taken back in 1920, half allowed in 1922} #gain: land #was: {was_land()}
Outlawed; a Duma sits, and thanks the army #gain: councils #was: {was_councils()}
{ orel == conceded:
    At Orel the generals promised the villages the land and the borderlands their borders. The promise won them the war. Keeping it was left to an assembly, which has not been called. #part: why #cause: orel
- else:
    The Whites were broken at Orel, as they were with us. It gave the Reds a victory in the south and nothing in hand for the north. #part: why #cause: orel
}
{ petrograd:
    Petrograd was given up to save the army. Its works armed that army and its people had stood by it longest; those who were told to leave the city saw no reason to stop at the next one. #cause: petrograd
}
{ coalition:
- walkout: The first government had one party in it. Whoever came in afterwards, {squads == brigades:the empty shops were|the war was} that party’s, and by October 1919 a good many people were willing to see it off. #cause: coalition
- without: A cabinet without Lenin and Trotsky leaned on officers for its safety. In October 1919 a good many of them were asked by old regimental friends what they thought they were doing, and had no answer. #cause: coalition
- soviets: The first cabinet held all the socialists and had to explain itself every second Thursday. In two years it explained about the bread and about the boots, and was believed, {squads == brigades:and had no more of either|and had more bread, and no more boots}. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night. Its deputies raised an army against that on the Volga, and every general since has been able to say that he was marching for it. #cause: assembly #lost: assembly
- kept: The Assembly sat on beside the soviets, which took from the generals the best of their slogans. They marched without it, and shut the Assembly in an afternoon. #cause: assembly #cast: assembly
- reelected: The country elected its Assembly twice. A garrison that had been given a say in it had one again in October 1919, on whether to hold the road. The generals sent the deputies home as not properly elected. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    In August 1919 there was little at Kyiv to stand in Denikin’s way, and less wish to do it for Moscow. The war of the first winter had seen to both. #cause: rada
- else:
    Kyiv had been recognised, and kept its own soldiers and its own counsel. In 1919 they were too few to stop the Volunteers, and Moscow had none to lend. #cause: rada
}
{ brest == brest.early:
    Peace was signed in January, old style, on better terms, and the soldiers went home for good. Those terms were paid for twenty months later, when there was nobody to call. #cause: brest
- else:
    Peace was signed late and on worse terms. Ukraine’s grain went to Germany in the summer of 1918, and in the shelter of the German line, on the Don, the Whites had time to make an army. #cause: brest
}
{ squads == brigades:
    Squads brought in grain once, and lost the villages that had grown it. {orel == conceded:By October 1919 those villages were waiting to hear what the other side would offer.|In October 1919 those villages would not send a son to either side.} #cause: squads
- else:
    The village paid a tax and kept its sons at home. It was the fairest bargain the Reds made, and it left them short of soldiers in the one month when they were counted. #cause: squads
}
{ lists == own:
    The Cheka was judge of its own prisoners. It did frighten its enemies, and each list gave the other side a brother to come back for. #cause: lists
- else:
    The Cheka’s prisoners came before the soviets’ courts, and some were let go. A few of those rode in with the Volunteers; most had only wished to go home. #cause: lists
}
{ guard == shelved:
    Berlin’s congress voted for an army under civilians, and its government left that in a drawer. Its officers kept their trade, and a good many spent 1919 on the Baltic, shooting at Reds till May and then at Latvians. #cause: guard
- else:
    Berlin’s congress got its army under civilians, and frightened every staff in Europe. What the British one was frightened into sending, boots and tanks, went to Denikin. #cause: guard
}
{ january:
- january.rising: The rising in Berlin failed and its leaders were murdered. By the autumn there was nobody in Germany for Moscow to telegraph to. #cause: january
- wait: Berlin’s left waited out January and kept its leaders. German dockers would load nothing for Denikin that autumn. What he had came by the Black Sea. #cause: january
- force: Berlin was taken by force, and needed every rifle it had to stay taken. It sent Moscow greetings, and gave the Allies one more reason to see to Denikin’s boots. #cause: january
}
{ estates == nationalised:
    Budapest kept the great estates whole, as state farms. Its soldiers, many say, saw nothing in that to hold the Tisza for, and went home; by August one front fewer stood against the Allies. #cause: estates
- else:
    Hungary’s estates were shared out, and its soldiers had something to hold the Tisza for. From there to Orel it is eight hundred miles. #cause: estates
}
{ vienna == sympathy:
    Vienna sent its sympathy. Its bread came from the Allies, and so did Denikin’s tanks. #cause: vienna
- else:
    Vienna joined the Danube. The Allies spent a summer and an autumn shutting off its coal, and had guns enough left over for the Black Sea. #cause: vienna
}
{ orel == conceded:
    Not likely. British envoys and White liberals urged exactly this, and Wrangel did concede land in 1920, when it was too late. But Denikin’s staff thought politics a thing for after the war, and the landowners were travelling in its baggage. It takes empty barns and a change of character. #part: plausibility
- else:
    Nearer than one would like. Lenin wavered about holding Petrograd, and the Politburo decided to only on 15 October 1919. That its loss would be the end is another matter. For that the Red Army must already be as small as it is in this record. #part: plausibility
}
From one side: no White army could have held the villages at all, and this one would have been gone within a year. From the other: the fronts were thin, {orel == conceded:a general had only to yield on land|one city given up was enough}, and the state that followed might have been milder than it is painted here. In this 1930 nobody is being driven into a collective, and the famine of 1931–33 and the shootings of 1937–38 need not come. Ask a village which of the two it would have chosen. #part: objection
Poisons register, Fastiv, 1928–1933. 96 leaves, one cut out. The same customer signs on the first of each month until March 1931, and not after. #part: last
-> file_done
