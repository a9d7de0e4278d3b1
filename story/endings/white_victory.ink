// E9. The White Restoration. Ends the run in October 1919, after file 07: the generals conceded at Orel (the barns were empty), or Petrograd
// was abandoned by a small army (it had judged by its own lists, and was kept small by an early peace or by a tax). Told on to 1930.
// Dossier E9, TP7, A 26–30, G. As world.ink stands, conceding needs ultimatum, late and brigades and no Assembly kept; abandoning needs
// lists of its own, an Assembly shut or kept, a cabinet of one party or one under the soviets, and no Vienna. Brest was never refused.
// Documented: Denikin stood under Kolchak since June 1919, who wired on 1 November that he would not recognise Finland; the Whites’ rule that an
// army settles neither land nor borders, which an Assembly must; the commission of 1919 on the crimes of the Bolsheviks; on 31 August 1919
// Ukrainian and Volunteer troops entered Kyiv on one day, and the Ukrainians were out of it by night; Denikin’s orders on the language.
// Invented: the concession itself (signed early in October, unasked, with Helsinki bargained with since September: file 07), the prosecutor, the
// cooper’s medal, the man with the thumb, the burial society, the prison queue, Oksana’s pupils.
// Who speaks: first Matvei where the Assembly was shut, Nadia where it sat; then Rivka where the Cheka judged its own prisoners, Oksana where
// courts did. The frame answers to `neighbour` and `first_page`. Can be lost: fyodor, lifshits, assembly.

=== white_victory ===
# ending: 9
# title: The White Restoration
# year: 1930
# place: moscow
# date: 1930-10 October 1930
You close the seventh file, and the lid’s other numbers have nothing under them. The man who brought the tea asks for your pen. He has put on a tunic, a military prosecutor’s. {lists == own:His brother was shot as a hostage in 1918; a clerk who copied such lists is downstairs.|His brother died in 1918 as a prisoner of the Red Army; he has been through the whole box for a name.} Two officers of the brigade at Fastiv are generals now. He asked to have them charged, and had his own letter back. #part: frame #date: 1930-10 October 1930 #place: moscow #city: moscow reaction #city: petrograd reaction #city: kyiv reaction
{ neighbour:
- kept_in: He is delighted with one page. A cooper of Fastiv, an Orthodox man, drew whole families up into his loft by the wrists, and you have kept his name. One of those two generals will pin a medal on him, in the market-place, before his neighbours. Rivka Feldman stands in front of your desk until she is told to move.
- handed_pen: On one page a name has been drawn through, and can be made out. A cooper of Fastiv, he reads against the lamp, an Orthodox man who hid whole families; and who struck that out? You say that it is your pen. He enters damage to a document, unhappily. Rivka Feldman, in the corridor, puts her hand flat on the glass of the door.
- left_out: On one page it says only “a neighbour”. A Christian who hid whole families in his loft would have had a medal, and he asks you twice for the name. You have no memory for names, you tell him, and he looks along the rows of them in the box. Rivka Feldman, in the corridor, opens her hand, which was shut.
- else: Rivka Feldman, in the corridor, has been told that her own page must come out of the box.
}
{ first_page:
- turned: He has ringed in red the dots that a telegraphist put over Kyiv, with that pen. You had given it to her. You were a commissariat’s copyist, in this building, when the bells rang, and you stayed at your desk; the door has stood open so that the sentry could see your hands as well.
- read_out: The sentry’s report has you reading a page aloud to two of them. What are you here? he asks, and looks it up. In 1918 you copied for the Reds, at that same desk, and it has never been laid down whether you are employed or held. The open door was for your hands too.
- shut: You closed a folder once before a witness could read in it, which he commends. He could do something, he says, for a copyist who merely sat on at the Reds’ desk when the bells rang, and has been careful since. None of the witnesses looks round when you are let out to eat.
- else: You were a commissariat’s copyist, in this building, when the bells rang in 1919, and you stayed at your desk. He has never been told whether you are employed here or held. The door stood open so that the sentry could see your hands as well.
}
{ assembly == dissolved: -> wv_matvei }
-> wv_nadia

=== wv_matvei ===
{
- orel == conceded: When General Denikin’s Volunteers came we rang the bell for them. Two summers I’d had squads in the barn with a factory scale, and here was a leaflet, with a general’s name, that whoever ploughs it keeps it. I had that by heart before I turned it over. On the back it said, until an assembly decides. They gave the children sugar, and my youngest asked was it salt. #part: nineteen30 #voice: matvei
- squads == taxed: We rang no bell. The Reds had taken a sixth, with a receipt, and Mitka, my younger, stayed home to sow. And so did everybody’s Mitka, and when the Whites came up the road in November there was hardly a man between them and Moscow. An officer wrote down who hadn’t rung. They gave the children sugar all the same, a lump each. #part: nineteen30 #voice: matvei
- else: We rang the bell, because it couldn’t be worse. Two summers I’d had squads in the barn with a factory scale. And the peace had been signed early and the regiments were home ploughing, and they stood at their gates and watched the Whites go up to Moscow. They gave the children sugar, and my youngest asked was it salt. #part: nineteen30 #voice: matvei
}
{ orel == conceded:
    At the thaw the squire’s nephew drove in with guards and a surveyor, and had us hold the chain. I read him the leaflet. He heard it out, and said that an army can’t give away land, it’s all Russia’s, and an assembly would see to it; and he’d buried a brother for that, and he wasn’t lying. Meanwhile he’d have a third of the rye. The surveyor was a lieutenant, Arsenyev, who’d asked the general for that leaflet three times. He measured my strip long by two paces, and I held the chain and said nothing.
- else: At the thaw the squire’s nephew drove in with guards and a surveyor, and had us hold the chain. Four strips of his clover I’d had, and dunged them two years, and he thanked me. It wasn’t for an army to settle land, he said, nor for a village. An assembly would, and he’d buried a brother for that, and I believed him. Then he worked out what I owed for the clover, and it came to a third of the rye.
}
{ brest == brest.early:
    Those who’d a rifle left from the German war went into the marsh, and my wife baked for them, and I took it out at night. They caught the godfather of Mitka, my younger, with a loaf of ours in his shirt, and asked whose baking it was, and he said that it was his own. In twenty-two came a law, half the land, and we got the marsh, where the godfather lay. The summer before there’d been no rain, but the Americans were let come in time, and fed the children in the squire’s coach-house, and I went of an evening to see them eat.
- else: Two years we were at it. They burned six of our houses and mine was the fourth, and in twenty-two came a law, half the land, and it’s the half with the marsh. In twenty-one it hadn’t rained for them either, but the Americans were asked in time, and I’d four hundred and six children on my list in May and four hundred and six at harvest, and the old people were on another sheet.
}
{ january:
- january.rising: My elder, the Red, drives a cab in Berlin, on a dead man’s papers. The best of the Germans were killed in nineteen, he writes, and nobody that he carries will talk of it, and he asks is the mare alive.
- wait: My elder, the Red, got to Berlin, where they’d waited, that January, and had their people yet. They found him a bench in a print works, and a seat on its council, and he writes that they argue till he falls asleep, and asks is the mare alive.
- else: My elder, the Red, got to Berlin, where they’d taken it by force, and he came in time for the end of that. He’s a cabman. He writes that he doesn’t sleep, and he asks is the mare alive.
}
-> wv_second

=== wv_nadia ===
{ orel == conceded:
    It was Finns came first down our street in Petrograd, in white, boys, and behind them General Yudenich’s officers, with a list of the works committees. I sat on the stairs and waited to be fetched, and it was our own doorman who came up with them, and he kept his eyes on the banister. I’ve done my time for all that. Now I came to this house as a witness, and he’s told me how sorry he is, that gentleman, but I’m not to leave it. #part: nineteen30 #voice: nadia
- else: They’d loaded our lathes first, and then the people who knew the lathes, and I’m a packer. Go, my party told us, and I thought, if they won’t stop for this city, where will they? And I went home. Then General Yudenich’s officers came down our street in Petrograd with a list of the works committees. I’ve done my time for it. Now I came to this house as a witness, and he’s told me how sorry he is, that gentleman, but I’m not to leave it. #part: nineteen30 #voice: nadia
}
{ coalition:
- walkout: What they read out to me, at the inquiry, was a thing four of our own wrote when they resigned, in November of seventeen: a government of one party could keep itself up only by political terror. I’d read that to the bench, and we’d laughed. “And are you laughing now?” the colonel asked me. He wanted to know, he’d had a boy on some list. I said I wasn’t.
- without: There’s a general’s cousin who was put into our War Office when we’d a cabinet of everyone but Lenin, and he sat at my inquiry, in the middle. He knew me from the corridors. “We had the honour of serving in one government,” he said to the others, quite loud, and that’s why it was six years and not the other thing. I think he was ashamed.
- else: We’d that cabinet up before the soviets every second Thursday, and it was all taken down, every question anybody asked, and at the inquiry they had it indexed. I’d asked about galoshes, and whose cousin had the coal. “You were in opposition, then?” says the colonel, hopeful, he was a decent man. And I said no, I was for them, that’s why I’d asked.
}
{ assembly == kept:
    Fyodor Zimin from the next room, a gunmaker and an SR, kept the Assembly’s door. A major came and shut it in an afternoon, very correctly: no army may decide such things, he said, only a nation, freely, and this lot had sat under the Reds. Fyodor had him put that on paper, and shouted it to me through the visitors’ grille, he’s deaf, and they let him. #cast: fyodor #cast: assembly
- else: Fyodor Zimin from the next room, a gunmaker and an SR, had missed the second Assembly by seven votes. So when they sent the deputies home, because soldiers had counted, and only a nation voting freely could settle things, nobody came for him. A third election’s promised. He believes it; he’s out on people’s stairs already, knocking. #cast: fyodor #cast: assembly
}
And Fridays it was Liza Ryabinina, who sets type; we’d one trunk between us once. Her paper had called us bandits, and for six years she queued from five in the morning, in the snow, with a loaf for one. They cut it across to look, and I held it to my face till it was cold. It’s Friday today. I think she’ll have heard.
-> wv_second

=== wv_second ===
{ lists == own: -> wv_rivka }
-> wv_oksana

=== wv_rivka ===
{
- has_lifshits(): He has kept your pen? Then I can tell you. The Bund, our party, is registered at Fastiv as a burial society. Dr Lifshits came home to us, and the vet did not, whom the Cheka had taken for his arguing, and the doctor still asks for him at every office. #voice: rivka #cast: lifshits
- coalition == walkout: He has kept your pen? Then I can tell you. The Bund, our party, is registered at Fastiv as a burial society. Dr Lifshits would have been its chairman, but the Reds shot him as a hostage, because he owned his house; and one of us was a commissar of theirs in that year, and last winter he came round the counter and took hold of my sleeve, and said that it was about the doctor, and I let him hold it. #voice: rivka #lost: lifshits
- else: He has kept your pen? Then I can tell you. The Bund, our party, is registered at Fastiv as a burial society, and one of us sat in that government of several parties, and had it minuted that he was elsewhere when hostages were to be shot. Dr Lifshits, a surgeon, was one. When there is a bench to be carried out for a funeral that man takes the heavier end, and last winter he began to speak of it, and… #voice: rivka #lost: lifshits
}
{ squads == taxed:
    My father is dead. I have the pharmacy, and on the first of the month a young woman comes in to sign for something by which her husband may sleep. She has never heard what was done here in that week of September 1919, and she asks me whether I can imagine what he has to shout about at night, a quiet man, a saddler, with his left thumb flattened. I had seen that thumb through the slats of our shutter, going along the street from door to door. It might be the stomach, I told her.
    She has a little boy with her, who claps when the pans of the scale come level, and I let him see it twice. Then I held on to the edge of the counter until the bell on the door had stopped. Before I took the train I cut out a leaf from the book in which one signs. Have you somewhere to put it?
- else:
    My father is dead. I have the pharmacy, and on the first of the month a man comes in for something to sleep, with wide hands, the left thumb flattened, and I knew the thumb before I looked up, because in that week of September 1919 I had seen it through the slats of our shutter, going along the street from door to door. He does not know me, since he had no reason then to look at faces, and he told me that he was sorry about my father.
    Veronal is for sleep, and too much of it is not, so there is a book which the customer signs. I weigh out half a gram, and I try the scale before it and after it, because my hand is not steady and if there were a mistake it would be mine. Before I took the train I cut out the leaf. Have you somewhere to put it?
}
-> wv_outcome

=== wv_oksana ===
“Kiev”, I’m to say, he’s got the pen. Well, I won’t! In August of nineteen ours and Denikin’s marched into the city by different streets on one day, and before night ours had been put out of it. They took the ї off my machine with pliers. Tuesdays I’ve girls in our kitchen and we read Shevchenko, and when there’s a step on the stairs we’re plucking a hen. I’m so frightened on Tuesdays, Levko, my schoolboy, I can’t feel my knees. #voice: oksana
{ coalition:
- walkout: I think of Lenin’s telegram, forty-eight hours or war, and who got the good of it. He wanted our railway for a war on the Don, and the Don’s generals have the railway, and us. One of the Red Guards who came for it lives on our landing, with a leg gone. He was at the junction at Kruty, Levko, on the other side from you. He carries my mother’s coal up every morning, and I let him, God forgive me, I stand and listen to him do it.
- without: That cabinet sent you its regrets, Levko, with the guns. One of its ministers is in our street, under some other name, giving lessons in arithmetic, and he says good morning to me in Ukrainian with the whole street hearing. It’s an offence. He says it with the stress in the wrong place, and I correct him, quietly, and I’m afraid for him, the old fool.
- else: It was deputies who voted us that war. One of them’s in the Lukianivka prison, for having been a deputy, a woman, with nobody here. I take her a parcel on Mondays, don’t ask me why. She asked me what it was they’d voted, that Thursday, there was so much on the paper. I told her. I told her about you too, Levko, and then I’d to sit down.
}
For my mother’s chest there’s a doctor, Lifshits, a Menshevik from Fastiv. The Whites took him with a Red train, and let him finish the man under his hands, and then it was three years’ prison. He was away in that September when it happened to Fastiv, and he tells you so, you haven’t asked and he tells you, each time, on the stairs. #cast: lifshits
-> wv_outcome

=== wv_outcome ===
{
- orel == broken and squads == taxed: The record stops in November 1919; the rest is told on. A fair tax has left the villages quiet and the regiments thin. What there is of them wins at Orel, and for that Petrograd has been given up, in a night, with the works that made their shells. Nobody rises against Moscow, and nobody comes to its depots; it is ploughing time. A few thousand men of Yudenich’s come down the railway; Denikin’s, who had lost, find that they are not followed, and turn round; before December the bells of the Kremlin are rung for both. #part: outcome
- orel == broken: The record stops in November 1919; the rest is told on. The Whites are beaten at Orel by regiments that Petrograd is given up to spare. With the city go its shell works, and the belief that the war can be won. An army that an early peace sent home has nothing to put in the gap. Yudenich comes on down the railway, Denikin’s men turn about, and by the middle of November, with not one field conceded, they ring the bells of the Kremlin. #part: outcome
- coalition == walkout: The record stops in November 1919; the rest is told on. Squads have emptied the barns, and the villages will open to whoever leaves them the land. Denikin is only the deputy of Admiral Kolchak, who on 1 November refuses Finland by wire; but in the first days of October, unasked, pressed by the British, Denikin has signed. Finland’s parliament agrees by a few votes, its army takes Petrograd with Yudenich, and by late November the Kremlin’s bells ring. #part: outcome
- coalition == without: The record stops in November 1919; the rest is told on. A cabinet that leaned on officers finds that old comrades have been writing to them. In October the writers have something to offer: Denikin, without a word to his chief, Kolchak, and with British boots at stake, promises the hungry villages their land and Finland its independence. Helsinki has been asking for that since September, and its troops march. Kolchak’s refusal, of 1 November, reaches a general who is past Tula. #part: outcome
- else: The record stops in November 1919; the rest is told on. Every second Thursday the soviets’ cabinet has explained the bread and the boots, and has had less of both. When Denikin’s leaflet appears, early in October, deputies read it out from the floor. He had no leave to sign it. Kolchak, whose deputy he is, forbids it once more on 1 November, too late: the British have carried the text to Helsinki, and the Finns are before Petrograd. By December the generals have Moscow. #part: outcome
}
{
- vienna == joins: Vienna and Budapest are starved out by the spring. Poland, Finland and the Baltic states keep their independence, Ukraine loses it, and by 1930 the refugees in every capital are Reds.
- january == wait: Germany’s left, which had waited and lived, has a neighbour now that hangs such people. Poland, Finland and the Baltic states stay free; Ukraine, divided, does not.
- january == force: Berlin’s commissars do not outlast it long. Finland, Poland and the small Baltic republics have been paid for with signatures and hold on to them; for Ukraine nobody signed.
- else: Europe’s left, which had lost its best heads in Berlin already, is lectured everywhere on what becomes of revolutions. From Helsinki to Warsaw there is independence, and Kyiv has none.
}
{ assembly:
- dissolved: A “temporary” dictatorship promises a new Assembly and does not call it. Communists are shot, then whoever a neighbour names. Pogroms, till then the work of Ukrainian units and warlords most of all, then of these Volunteers, in fewer places of some Reds, and of Polish troops, go north with the cavalry. Estates come back, villages fight, and in 1922 half the land is let go. By 1930 there are officers in office, and a Duma, a chamber of the well-to-do. #lost: assembly
- kept: The Assembly is shut in the name of a better one, and the generals who believe in that wait for the others to call it. Behind the cavalry go shootings, and pogroms, which in the south had been the work of Ukrainian units and warlords most, then of these Volunteers, and in fewer places of Reds and Poles. It costs two years of burned villages to get half the land allowed. A Duma of the well-to-do sits by 1930, in debt to London. #cast: assembly
- else: The deputies, twice elected, are sent home as the garrison’s, and a third election is promised each spring. Jews in the north learn what those in the south had from Ukrainian soldiers and warlords first, then from the Volunteers, and in smaller measure from Reds and Poles. Landlords collect a third sheaf until the woods are full of rebels, and give up half in 1922. The state of 1930 has officers for ministers and an obedient Duma. #cast: assembly
}
The vote of 1917 gone; marriage and divorce are the bishop’s again #gain: women #was: {was_women()}
The tsar’s law against men who love men is back; those who want a flat denounce by it #gain: lgbt #was: {was_lgbt()}
Free beyond the border, from Helsinki to Warsaw; inside it, lessons in Russian #gain: nations #was: {was_nations()}
The committee’s room is the paymaster’s; the pit is Belgian #gain: workplaces #was: {was_workplaces()}
{orel == conceded:Promised in 1919, taken back in 1920, half allowed in 1922|Taken back in 1920, half allowed in 1922} #gain: land #was: {was_land()}
Outlawed; the Duma sits for the well-to-do #gain: councils #was: {was_councils()}
{ orel == conceded:
    At Orel the generals promised the villages the land and the borderlands their borders. That could win because squads had emptied the barns, after a peace that had given Ukraine’s grain away and a war on Kyiv that had left nobody there to ask. It was left to an assembly to keep, which no army that had won would call. #part: why #cause: orel
- else:
    In fact, as here, the Whites were broken at Orel. That gave the Reds a victory in the south and nothing in hand for the north; and what they lacked was men, whom {brest == brest.early:an early peace|a fair tax} had let go home. #part: why #cause: orel
}
{ petrograd:
    Petrograd was given up to save the army. Its works had armed that army. #cause: petrograd
}
{ coalition:
- walkout: The first government had one party in it, and by October 1919 that party was blamed alone for {squads == brigades:the empty shops|the war}. #cause: coalition
- without: A cabinet without Lenin and Trotsky leaned on officers for its safety, and in October 1919 old regimental friends asked them whose side this was. #cause: coalition
- soviets: The first cabinet held all the socialists and explained itself every second Thursday; it was believed, {squads == brigades:and had no more bread for it and no more boots|and had more bread, and no more boots}. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night, and every general since has been able to say that he was marching for it. #cause: assembly #lost: assembly
- kept: The Assembly sat on beside the soviets, which took from the generals the best of their slogans. They marched all the same. #cause: assembly #cast: assembly
- reelected: The country elected its Assembly twice, and the garrison that had been given a say in it had one again, on whether to hold the road. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War on Kyiv in the first winter left little there to stand in Denikin’s way. #cause: rada
- else:
    Kyiv had been recognised and kept its own soldiers; they were too few to stop the Volunteers, and Moscow had none to lend. #cause: rada
}
{ brest == brest.early:
    Peace was signed in January, old style, on better terms, and the soldiers went home for good. #cause: brest
- else:
    Peace was signed late. Ukraine’s grain went to Germany that summer, and behind the German line, on the Don, the Whites had time to make an army. #cause: brest
}
{ squads == brigades:
    Squads brought in grain once, {orel == conceded:and in October 1919 the villages that had grown it waited to hear what the other side would offer|and in October 1919 the villages that had grown it would send a son to neither side}. #cause: squads
- else:
    The village paid a tax and kept its sons at home: the fairest bargain the Reds made, and it left them short of soldiers when they were counted. #cause: squads
}
{ lists == own:
    The Cheka was judge of its own prisoners, and each list gave the other side a brother to come back for. #cause: lists
- else:
    The Cheka’s prisoners came before the soviets’ courts, and a few of those who were let go rode in with the Volunteers. #cause: lists
}
{ guard == shelved:
    Berlin’s congress voted an army under civilians, and Germany’s government and high command laid that in a drawer; officers who kept their trade fought Reds on the Baltic till May. #cause: guard
- else:
    Berlin’s congress got its army under civilians, which frightened the British staff into sending Denikin boots and tanks. #cause: guard
}
{ january:
- january.rising: The rising in Berlin failed and its leaders were murdered; by the autumn there was nobody in Germany for Moscow to telegraph to. #cause: january
- wait: Berlin’s left waited out January and kept its leaders, and German dockers would load nothing for Denikin. What he had came by the Black Sea. #cause: january
- force: Berlin was taken by force, and had no rifle to spare for Moscow. #cause: january
}
{ estates == nationalised:
    Budapest kept the great estates whole, and fell; by August one front fewer stood against the Allies. #cause: estates
- else:
    Hungary’s estates were shared out, and its soldiers held the Tisza. They could send nothing to Orel, eight hundred miles off. #cause: estates
}
{ vienna == sympathy:
    Vienna sent its sympathy, since its bread came from the Allies, as Denikin’s tanks did. #cause: vienna
- else:
    Vienna joined the Danube, and the Allies, shutting off its coal, had guns enough left over for the Black Sea. #cause: vienna
}
{ orel == conceded:
    Not likely. British envoys and White liberals urged exactly this, and Wrangel did concede land in 1920, when it was too late. But Denikin’s staff thought politics a thing for after the war, the landowners were travelling in its baggage, and he was no man to sign behind his chief’s back; and in Helsinki there sat a parliament with eighty Social Democrats in two hundred. It takes empty barns and another man. #part: plausibility
- else:
    Nearer than it is usually told. In the real October of 1919 Lenin wavered about Petrograd, and the Politburo decided only on the 15th to hold it. That its loss would be the end is another matter. For that the Red Army must already be as small as it is in this record. #part: plausibility
}
A White would say: ours was the only side whose principle tied its own hands. An army may not give away land, borders or a crown; a nation freely voting may. Men died for that who owned nothing, so why should they not have called their assembly, without which no army could have held the villages for long? In this 1930, unlike the real one, nobody is driven into a collective. The famine of 1931–33 and the shootings of 1937–38 need not come. #part: objection
{ lists == own:
    Poisons register, Fastiv, 1928–1933. 96 leaves, one cut out. The same customer signs on the first of each month until March 1931, and not after. #part: last
- else:
    Seized in a kitchen at Kyiv, Tuesday, 12 May 1931: one book, seven stools, one hen, plucked, not fresh. #part: last
}
-> file_done
