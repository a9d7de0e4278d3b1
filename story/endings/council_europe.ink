// E2. Council Europe. Reached with Berlin’s councils standing; two of: guard enforced, January waited, Moscow a coalition. Any letter.
// Dossier E2. Luxemburg is alive only where January waited. Until files 06 to 13 and 15 to 18 are written they count as meanwhile.ink has them.

=== council_europe ===
# ending: 2
# title: Council Europe
# year: 1930
# place: berlin
# date: May 1930
You close the last file, and the man who brought the tea asks shyly whether he may see how it came out. He is a schoolteacher, from Chemnitz. The stamp on the cover was struck twice because the first time it came out in German only. #part: frame #date: May 1930 #place: berlin #city: berlin council
The box is to be a reader, in five languages, for children of fourteen. That is why the paper is so good: two school boards are paying and each meant to outdo the other. There has been a quarrel about the title, and there will be one about you. And the door? It does not close. It has been waiting for a joiner since the customs war, and the joiners’ council has it on a list.
I load at the Hamburg docks now. Locomotives, eastward. You’ve to do it slowly; a locomotive hangs crooked. Seed drills on the deck, and in the saloon thirty midwives, sick as cats before we’d passed Cuxhaven. What comes back is flax, and grain in a good year. In a bad year it’s promises, in very nice handwriting. #part: nineteen30 #voice: hinnerk
{guard == enforced: In twenty, when the generals tried it, they’d no straps and hardly any soldiers. They rang a barracks for soldiers, and the barracks took a vote. | In twenty, when the generals tried it, the whole country sat down for four days. You could hear the rats in the pit. Only after that did they get the paper out of the drawer, the one I’d heard voted, and take the straps off them. }
{january == wait: And the ones who could count were alive to sit in the cabinet, because we’d gone home that time in the fog with our feet frozen, and been called cowards for it. | It would have come easier with the two they killed. I’ve thought that in every council I ever sat in: who’d have had the word now? } {coalition == walkout: | And Moscow had shown for a bit that you could have nine parties in a room and not eat the furniture, which did us no harm with the ones who were frightened. }
It’s not what I’d thought it would be. We’ve a parliament that quarrels with the councils and councils that quarrel with the wages board, and I’ve been on strike against my own vote. There’s men in green shirts drill on the Heath on Sundays with broomsticks. Patriots. They aren’t funny. But Schröder comes down from Kiel at Easter, {january == january.rising: and we don’t talk about that paper I slept under, | and we fight about all of it, } and he wears that coat still, with the threads where the straps were. #cast: schroder
The women’s section gave me a district to run and in 1924 the voters took it away. They’d made the other left parties legal that spring. I lost to a typesetter by eleven votes. #voice: nadia
{coalition == walkout: It was Liza. For years we’d had nothing to say to each other, and now she stood on a chair and said things about me that I’d have been proud to have said. | It was Liza. She’d never stopped calling us bandits; she only did it now in larger type. } I counted the ballots myself, twice, with her thumb on the table beside them. Then I went home and lay on the floor. I’d thought that if we were ever voted out there would be shooting. There was a cake.
I got it back in twenty-eight, on nurseries. {letter == sealed: People say there was a letter, from Lenin, against the general secretary. It was read in the end, behind a door, to people some of whom had just lost their own towns. They had other things on their minds. Stalin has his post still, and signs fewer appointments with it than he did, and is rude to everyone. | {letter == copied: You’ll have heard of the letter. Everyone had a copy. It took a commission a year to move Stalin, and by then some of the people who’d shrugged had been voted out of their own soviets. | I heard Lenin speak in twenty-three, through his silences. He had three years after it. He lost Moscow’s vote in one of them, and made a speech about that as well. } }
By 1923 councils and a parliament share power in Germany, uneasily, under a cabinet that the unions carried in after the officers’ putsch of 1920. Machines and doctors go east on long credit. They did not undo the famine of 1921: locomotives came, and the hungry could not eat them. Moscow, less besieged, makes left socialist parties legal in 1924 and loses some city soviets to them; it keeps its secretariat, its police and a weakness for both. The grain crisis of 1927 comes all the same, and is met by paying more, so that factories grow slower than the plan had promised. #part: outcome
France and Poland arm. A customs war begins in 1926. By 1930 the alliance is poorer than America and freer than anything its founders grew up in, and split between those who want markets and those who want plans. A soldierly patriotic movement is growing in the German countryside, where the councils never took root. Nobody can promise that it will stay there.
Strong laws and long quarrels; the nurseries have soap #gain: women #was: {was_women()}
No law against them in Russia; German reformers are heard, and laughed at, and heard again #gain: lgbt #was: {was_lgbt()}
Schools and flags of their own in a union Moscow still runs; the arguments are printed #gain: nations #was: {was_nations()}
Works councils with a say and a headache #gain: workplaces #was: {was_workplaces()}
Kept by the households; grain is bought #gain: land #was: {was_land()}
Rivals sit in some of them, and win #gain: councils #was: {was_councils()}
{ guard == enforced:
    Berlin’s congress stayed sitting until its army stood under civilians. When the generals tried a putsch, fifteen months later, there was hardly a barracks left that took an order without asking whose. #part: why #cause: guard
- else:
    Berlin’s congress had laid its army law in a drawer. It was fetched out again only when the generals had tried their putsch and failed, and that it lay ready was luck. #part: why #cause: guard
}
{ january == wait:
    In January 1919 the crowd was sent home. The leaders lived, and the officers were left without the battle that would have made them heroes. #cause: january
- else:
    A rising in January 1919 failed, and Luxemburg and Liebknecht were murdered. An army that answered to civilians kept that from going further; without it the defeat would have been the end. #cause: january #lost: luxemburg
}
{ coalition == walkout:
    Russia’s first government had one party in it, and Germany’s voters held that against their own left for years. Here they were outweighed. #cause: coalition
- else:
    Russia’s first government held several parties, and whatever became of it later, “Russian conditions” frightened fewer of the people whose votes the unions’ cabinet needed. #cause: coalition
}
{ letter == sealed:
    The letter was sealed. A party that can lose a town has other things to fear than one envelope. #cause: letter
- else:
    The warning was heard. It helped; but the doors it pushed at were open already, from the west. #cause: letter
}
Unlikely as a whole, {letter == speaks:though only one step of it is, and that one was a clot. The others were | though no single step is. Each was } proposed at the time by people with votes; the congress really did pass the army law, the unions really did propose a cabinet in 1920. All of them had to hold, one after the other. #part: plausibility
In December 1918 the councils’ own delegates, and in January the voters, chose a parliament. Blockade and occupation could have finished this in a season. And Germany had no bread to send: take away the friendship and most of what spared the village here was a decision about price that Moscow could have made alone, and did not. #part: objection
Exercise 7. Nine men were in the stokehold, and you have the account of one. What would you ask the other eight? Say what answer would change your mind. #part: last
-> file_done
