// E2. Council Europe. Reached with Berlin’s councils standing; two of: guard enforced, January waited, Moscow a coalition. Any letter.
// Dossier E2. Luxemburg is alive only where January waited. Until files 06 to 13 and 15 to 18 are written they count as meanwhile.ink has them.

=== council_europe ===
# ending: 2
# title: Council Europe
# year: 1930
# place: berlin
# date: 1930-05 May 1930
You close the last file, and the man who brought the tea asks shyly whether he may see how it came out. He is a schoolteacher, from Chemnitz. The stamp on the cover was struck twice because the first time it came out in German only. #part: frame #date: 1930-05 May 1930 #place: berlin #city: berlin council
The box is to be a reader, in five languages, for children of fourteen. That is why the paper is so good: two school boards are paying and each meant to outdo the other. There has been a quarrel about the title, and there will be one about you. And the door? It does not close. It has been waiting for a joiner since the customs war, and the joiners’ council has it on a list.
I load at the Hamburg docks now. Locomotives, eastward. You’ve to do it slowly; a locomotive hangs crooked. Seed drills on the deck, and in the saloon thirty midwives, and sick as cats, the mate said, the minute they were out of the Kiel locks. What comes back is flax, and grain in a good year. In a bad year it’s promises, in very nice handwriting. #part: nineteen30 #voice: hinnerk
{january == force: In twenty, when the generals came for Berlin, everyone who’d hated us for a year sat down. Against them, and against us and all; neither side was carried one yard. Then they sent ours home, and got the paper out of the drawer that I’d heard voted. | {guard == enforced: In twenty, when the officers tried it, they’d a brigade that had handed in the rifles that didn’t work. They rang round for more. The barracks took a vote, and by then we’d put the lamps out. | In twenty, when the generals tried it, the whole country sat down. In four days he was gone, that Kapp, and we stayed sitting. You could hear the rats in the pit. Only after that did they get the paper out of the drawer, the one I’d heard voted, and take the straps off them. } }
{january == force: We’d had it by the throat the year before, and I’d been on the door. They took us back as voters. I don’t know that I would have. | {january == wait: And the ones who could count were alive to stand behind that cabinet, because we’d gone home that time in the fog with our feet frozen, and been called cowards for it. | It would have come easier with the two they killed. I’ve thought that in every council I ever sat in: who’d have had the word now? } } {coalition == walkout: | And Moscow had shown for a bit that you could have nine parties in a room and not eat the furniture, which did us no harm with the ones who were frightened. }
It’s not what I’d thought it would be. We’ve a parliament that quarrels with the councils and councils that quarrel with the wages board, and I’ve been on strike against my own vote. There’s men in green shirts drill on the Heath on Sundays with broomsticks. Prien drills them, that was Staff captain. He’d brought six million men home by the timetable, and we gave him a clerk’s pension. They aren’t funny. {january == force: I go up to Kiel at Easter, to Frau Schröder. She has the case in the hall yet. She gives me soup, and has never asked which door I was on. #lost: schroder | But Schröder comes down from Kiel at Easter, {january == january.rising: and we don’t talk about that paper I slept under, | and we fight about all of it, } and he wears that coat still, with the threads where the straps were. #cast: schroder }
My party’s women’s section gave me a district to run and in 1924 the voters took it away. They’d made the other left parties legal that spring. I lost to a typesetter by six votes. #voice: nadia
{coalition == walkout: It was Liza. For years we’d had nothing to say to each other, and now she stood on a chair and said things about me that I’d have been proud to have said. | It was Liza. She’d never stopped calling us bandits; she only did it now in larger type. } I counted the ballots myself, twice, with her thumb on the table beside them. Then I went home and lay on the floor. The first time we lost a vote there’d been shooting. This time there was a cake.{has_fyodor(): Fyodor Zimin cut it, with his left. #cast: fyodor}
I got it back in twenty-eight, on nurseries. {letter == sealed: People say there was a letter, from Lenin, against the general secretary. It was read in the end, behind a door, to people some of whom had just lost their own towns. They had other things on their minds. Stalin has his post still, and signs fewer appointments with it than he did, and is rude to everyone. | {letter == copied: You’ll have heard of the letter. Everyone had a copy. It took a commission a year to move Stalin, and by then some of the people who’d shrugged had been voted out of their own soviets. | I heard Lenin speak in twenty-three, through his silences. He had three years after it. He lost Moscow’s vote in one of them, and made a speech about that as well. } }
By 1923 councils and a parliament share power in Germany, uneasily, under a cabinet that the unions carried in after {january == force:the generals’ march|the officers’ putsch} of 1920. {with_danube_now():Vienna and Budapest stay federated, and warm, on German coal. }Machines and doctors go east on long credit. They did not undo the famine of 1921: locomotives came, and the hungry could not eat them. Moscow, less besieged, makes left socialist parties legal in 1924, loses some city soviets to them, and in 1927 expels dissenters of its own, who stand against it in the spring and win two. It keeps its secretariat, its police and a weakness for both. The grain crisis of 1927 comes all the same, and is met by paying the villages more. That money buys no machines, and the factories grow slower than the plan had promised. #part: outcome
France and Poland arm. A customs war begins in 1926. By 1930 the alliance is poorer than America and freer than anything its founders grew up in, and split between those who want markets and those who want plans. A soldierly patriotic movement is growing in the German countryside, where the councils never took root. Nobody can promise that it will stay there.
Strong laws and long quarrels; the nurseries have soap #gain: women #was: {was_women()}
No law against them in Russia; German reformers are heard, and laughed at, and heard again #gain: lgbt #was: {was_lgbt()}
Schools and flags of their own in a union Moscow still runs; the arguments are printed #gain: nations #was: {was_nations()}
Works councils with a say and a headache #gain: workplaces #was: {was_workplaces()}
Kept by the households; grain is bought #gain: land #was: {was_land()}
Rivals sit in some of them, and win #gain: councils #was: {was_councils()}
{ guard == enforced:
    Berlin’s congress stayed sitting until the order was signed that put its army under civilians. When officers tried a putsch, fifteen months later, they had a brigade and a telephone. The barracks they rang had voted to shoot at nobody. #part: why #cause: guard
- else:
    Berlin’s congress had voted an army law, and the government had laid it in a drawer. It was fetched out again only when the generals had marched on Berlin and failed, and that it lay ready was luck. #part: why #cause: guard
}
{ coalition == walkout:
    Russia’s first government had one party in it, and Germany’s voters held that against their own left for years. Here they were outweighed. #cause: coalition
- else:
    Russia’s first government held several parties. {brest == brest.refused:German soldiers came home saying so, and it frightened fewer|Whatever became of it later, “Russian conditions” frightened fewer} of the people whose votes the unions’ cabinet needed. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night. Germany’s left spent years explaining that away, and did better when it stopped explaining. #cause: assembly #lost: assembly
- kept: The Assembly sat beside the soviets until 1920. For two years Germany’s left could point east at two chambers quarrelling, much as at home. #cause: assembly #cast: assembly
- reelected: The Assembly was elected again, with the garrison voting. It was worth more in Berlin, as a thing to tell people, than it ever was in Petrograd. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War on Kyiv in the first winter put off by years what the republics have now. They had to argue for it afterwards, with Berlin’s papers reading over their shoulders. #cause: rada
- else:
    Kyiv was recognised in the first winter. It gave the republics something to quote, when there were friends again whom Moscow minded. #cause: rada
}
{ brest:
- brest.late: Peace was signed late, and German soldiers sat in Ukraine for eight months over it, guarding grain that they were not given. They came home with councils. #cause: brest
- brest.early: Peace was signed early and cheaply. Germany broke in the same autumn as it did with us, and from the west. #cause: brest
- brest.refused: Peace was refused, and the German army spent a summer holding down two Russian capitals. What it took home in November was councils. #cause: brest
}
{ squads == brigades:
    Squads were what Russia’s villages had seen of the towns. It took seed drills on credit, and a price, to be let in again. #cause: squads
- else:
    The village was taxed in 1918 and left to sow. When the grain ran short in 1927 there were people who knew what could be done. #cause: squads
}
{ lists == own:
    The Cheka judged its own prisoners. Berlin’s councils asked about them at every treaty, and got figures, and from 1924 some of the prisoners. #cause: lists
- else:
    The Cheka’s prisoners had come before courts since 1918. It was the first thing that Berlin’s councils asked about, and there was something to answer. #cause: lists
}
{ january:
- wait: In January 1919 the crowd was sent home. The leaders lived, and the officers were left without the battle that would have made them heroes. #cause: january #cast: luxemburg
- force: Berlin was taken by force in January and held for a year by tribunal. That it gave way to a cabinet people could vote out is the one thing here that its own side had no plan for. #cause: january
- january.rising: A rising in January 1919 failed, and Luxemburg and Liebknecht were murdered. An army that answered to civilians kept that from going further; without it the defeat would have been the end. #cause: january #lost: luxemburg
}
{ estates == nationalised:
    Budapest kept its estates whole and fell that summer. Germany’s councils read all about it, and still had nothing to say to a village. #cause: estates
- else:
    Hungary’s estates were shared out. {with_danube_now():Its wheat has been on the Danube’s side of the table ever since.|It gained a summer, and for that summer villages were seen to fight for councils.} #cause: estates
}
{ vienna == sympathy:
    Vienna sent its sympathy and kept its Allied bread. Berlin did the same sum a year later, having coal, and got another answer. #cause: vienna
- else:
    Vienna joined Budapest, and went cold for it. When Berlin came in with coal, a year later, the bet had paid. #cause: vienna
}
When Germany’s unions looked about for friends in 1920, there was still somebody in Moscow to be friends with. The Whites had broken at Orel. #cause: orel
{ petrograd == held:
    The locomotives are landed on Petrograd’s docks. In October 1919 Yudenich stood a day’s march from them. #cause: petrograd
- else:
    Petrograd was given up, and won back without its cranes. The first locomotives came ashore on planks. #cause: petrograd
}
While the trains still stood in March 1920 the German unions asked for a workers’ cabinet, and got it. The army that had marched on Berlin was put under people who could lose an election. #cause: legien
{ curzon == marched:
    Moscow marched on past Curzon’s line and lost. Berlin lent nothing till the peace was signed, and said why. #cause: curzon
- else:
    Moscow halted on Curzon’s line. Poland kept its grudges, and Berlin could lend to Russia without paying for a war. #cause: curzon
}
{ letter == sealed:
    The letter was sealed. A party that can lose a town has other things to fear than one envelope. #cause: letter
- else:
    The warning was heard. It helped; but the doors it pushed at were open already, from the west. #cause: letter
}
Unlikely as a whole, {letter == speaks or january == force or brest == brest.refused:and at a step or two wildly so. The others were | though no single step is. Each was } proposed at the time by people with votes; the congress really did vote the army law, the unions really did propose a cabinet in 1920. All of them had to hold, one after the other. #part: plausibility
In December 1918 the councils’ own delegates, and in January{january == force:, with us,} the voters, chose a parliament. Blockade and occupation could have finished this in a season. And Germany had no bread to send: take away the friendship and most of what spared the village here was a decision about price. Moscow could have made that alone. With us it did not. #part: objection
Exercise 7. Nine men were in the stokehold, and you have the account of one. What would you ask the other eight? Say what answer would change your mind. #part: last
-> file_done
