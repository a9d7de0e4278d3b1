// E7. The Long NEP. Reached with one party, no ally, and grain that was paid for in 1928, or taken and then given back for good in March 1930; not
// where a committee that moved its secretary rules through a card index as full as before (E6), nor where republics that joined as equals have
// made Moscow buy (E16). The press is closed in each of these histories, and the German October was decided in each. Danube and Warsaw, where
// there were any, are over.
// Dossier E7, TP18a and TP18d. Bukharin, Rykov and many economists wanted dearer grain, cloth from abroad and a slower plan; prices were raised in
// summer 1928, too late. Unemployment of over a million, women put off first, is that of 1928–29. Article 107 is the code’s, of 1926.
// Invented: everything after January 1928. Nobody knows what the plan stretched to eight years would have built; the text does not reckon it.
//
// Who speaks: Matvei; then Rivka (Warsaw was taken), Oksana (Kyiv was recognised), Ilmars (Stalin is no longer secretary) or Nadia; and where he
// still is, Kira. The frame answers to the Recorder’s choices in 03, 07, 11, 13 and 16.
// Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg, lifshits.

=== long_nep ===
# ending: 7
# title: The Long NEP
# year: 1930
# place: moscow
# date: 1930-05 May 1930
You close the last file. The man who poured the tea moves the glasses and sets down an abacus: he keeps the books of a publishing trust, which, like everybody now, has to live on what it sells. The history commission owed it for paper, and has paid with the box. He has weighed it. #part: frame #date: 1930-05 May 1930 #place: moscow
{ first_page:
- turned: Moscow’s setters have no ї, for the word that Oksana Hrytsenko corrected when you turned the page to her. She has found him a works in Kharkiv that has a whole drawer of them. It is to be printed there.
- read_out: The witnesses of the third file, to whom you read their page aloud, have put their names down for a copy each. They want to see whether it is still the same.
- shut: Oksana Hrytsenko has returned the order form. She does not buy a folder that was shut before she could read in it.
- else: The witnesses have been sent order forms.
}
{ neighbour:
- left_out: “A neighbour”, in the seventh, is shorter than a name, he says, and saves a line; and he rubs out the question that he had pencilled there, whose.
- kept_in: Panas Hordiienko, cooper, of Fastiv, whom you named in the seventh, has had orders for barrels from people who saw the proof, and after them the tax inspector, who had seen it too. Rivka Feldman has sent you the demand, without a letter.
- handed_pen: In the seventh a line stands where Rivka Feldman had your pen. The setter wants to know if it is to be cut in brass; she has written to him that it is.
}
{lamp == turned_away:Artem Shcherbak, for whom you turned the lamp, has mended the one in the counting-room, and will take no money.|{lamp == put_out:Artem Shcherbak, for whom you put the lamp out, has been to read the proof, by the window.|{lamp == left_burning:Artem Shcherbak, on whom you left the lamp, has not come for his fee.|}}} {second_sheet == given_her:Tamar Lelashvili has lent her copy to a printer in Tiflis, who asks nobody.|{second_sheet == withheld:Tamar Lelashvili, to whom you refused one, orders six.|{second_sheet == kept_back:The sheet that you keep of Tamar Lelashvili’s has been reckoned too, as short weight.|}}} {own_table == said_aloud:What your family ate, which you told Kira Sablina and wrote nowhere, costs nothing.|{own_table == set_down:What your family ate, which you set down beside Kira Sablina’s words, he has read twice, and lets stand at his own expense.|{own_table == passed_over:Kira Sablina has asked him what your family ate that year. He did not know either.|}}}
There will be three thousand, at a rouble ten, less what the censor takes out.
-> ln_matvei

=== ln_matvei ===
{ grain == prices:
    Ninety poods I’d had over, in the winter of ’28, and it lay in the barn, and this Latvian came. My wife went and stood before the icons. And he laid a paper on the table, and it was the price, and it was fourteen kopecks on the pood above what it had been. “And if I’d sooner keep it?” I said. “Then you’ll keep it,” he said, and he moved nearer the stove. So I sold him seventy, and he counted me out a rouble too much, and I told him. #part: nineteen30 #voice: matvei
    {curzon == halt:My younger, Mitka, has built on the strip by the river, which he broke the autumn that the army stopped at its line and let men go home. He’s a bed with a curtain, and he lies behind it in daylight, my wife says, to have it.|There was cloth in the shop that spring, from abroad. My wife went in and stroked it, and came out again, and told Mitka, my younger, the colour.}
    { squads == brigades:
        Volkov, my neighbour, whom the squad left nothing but his cat in the year eighteen, has four cows now, and hires. Last autumn there was a woman at his potatoes, for sixty kopecks and her dinner, and it was Klava, a spinner, who’d come with that squad. In {letter == speaks:Petrograd|Leningrad} there wasn’t work for her. “Have you any over?” she said to me across the fence, and it was digging she meant. “Over what?” I said. And she laughed, and then she’d to hold on to the fork. I’d two days’ work for her. She slept by our stove in her boots, and my wife drew them off, and she didn’t wake for it this time either.
    - else:
        The agronomist came by in April, the Menshevik, who’d wanted a tax in the year eighteen, and got it, and told us we’d curse and we’d sow. He’d sat three years since for the party he was in, at Suzdal, among monks’ graves, and now he measures for the bank. He stood at the end of my field, and asked what I had to the desyatina, and I told him, sixty-one, and he asked it again. Volkov, my neighbour, gets seventy, and hires two. My wife brought out eggs. And he said they’d done it all as he wrote it, and he took off his glasses and couldn’t find the place to put them.
    }
- else:
    Sixty poods they took in the winter of ’28, and it was by an article, and the year after by another. And last winter it was all of it, land, plough and cow, and it was to be everybody’s. Volkov, my neighbour, they took away to the train on a sledge, and his wife, and the children in what they had on. #part: nineteen30 #voice: matvei
    In March it stood in the newspaper that it had been a mistake. I’d heard that before. But in April one came from Moscow and read out in the reading-hut who at the top had voted for it, by name, and that there’d be an end of it for good. And with him Ilmars Ozols, who’d had the list, and he wrote down what each of us had had, and he’d to ask me twice, because I’d got as far as the cow. My wife had brought her home by night, before the thaw. On the Sunday she led her out again and down the street, not by the back.
    Volkov came in May. There’d been four children and there were three. I had his samovar, I’d bought it in the yard when they sold him up, for a rouble ten, and I carried it across. He looked at it, and asked how much. “A rouble ten,” I said. He went in and got it, I don’t know where from, and put it in my hand. And I’ve got it yet, because my wife won’t have it in the house and I can’t spend it.
}
{ not kronstadt or relief == spring:
    Senya, my youngest, that was five in the dry year, is at the technical school in Penza. He says I’m a backward element. He says it with his mouth full.
- else:
    Dunya, our daughter, is in {letter == speaks:Petrograd|Leningrad}, in the line for a place. She’s sent a likeness, and she had it taken in somebody’s hat, and my wife has stood it by the icons{grain == prices:, where the barley was}.
}
{
- curzon == taken: -> ln_rivka
- rada == recognised: -> ln_oksana
- general_secretary != stalin: -> ln_ilmars
- january == wait: -> ln_hinnerk
- else: -> ln_nadia
}

=== ln_nadia ===
They’ve kept our women’s section, and I sit at the labour exchange, women’s side. It’s a million and more in that line, in all the towns, and it’s us they put off first, because there’s a man at home, only mostly there isn’t. {petrograd == abandoned:Half our works never came back from when the city was given up.|{grain == prices:And no new works, they’re to be paid for honestly, so it’s eight years now and not five.|And the new works stand there with their lights off since April, so it’s eight years now and not five.}} #voice: nadia
My girl’s in it. She’s her paper as a turner, and not a lathe. “You had your revolution, Mama,” she says, “and what have I got? A baker.” That’s the one on our corner, he’s a trader, {grain == prices:pays his tax|opened again in April}, gets up at three, and she spits when she goes by; and I said, we wanted bread. “Well, you’ve got it,” she said, and went off to hear {opposition == tolerated:their Friday speaker, who’s for building it all at once|somebody read out what Trotsky had written, in a cellar, he’s abroad, they sent him}. I sat up for her in my boots, and went over sideways, and it was her put the coat on me.
{ assembly == dissolved:
    { lists == own:
        It was my neighbour Fyodor’s, that coat, a gunmaker’s; he marched for the Assembly, the parliament my party shut, and was shot off a list, and I’d had a ticket for the gallery. #lost: fyodor #lost: assembly
    - else:
        It’s Fyodor Zimin’s, that coat, my neighbour’s, a gunmaker, who did three years because he’d stood up for the Assembly, the parliament my party shut. He mends locks now, with a licence, and the finance inspector has him in every quarter. #cast: fyodor #lost: assembly
    }
- else:
    It’s my neighbour Fyodor’s, that coat, a gunmaker, who {assembly == kept:was on the Assembly’s door while it sat here, and we locked it in 1920|wanted the Assembly elected again, and had it, till we locked it in 1920}. He does locks now, with a licence, and says he’d open that one for nothing. #cast: fyodor #cast: assembly
}
{ kronstadt:
- stormed: Artem Shcherbak, that was in Kronstadt, the fortress, when we stormed it, has a shop for wireless sets with two others, and when one of the finance inspectors comes he puts on the dance music.
- delegation: Artem Shcherbak, from Kronstadt, the fortress that got its ballot that winter, brings me his lads who’ve no work either, and they stand in our women’s line and hold their caps.
}
{coalition == walkout:And Liza, who sets type, {opposition == tolerated:has page four on Fridays and|has} labels for that baker, and we eat his rolls on the stairs.|And Liza, who set the papers when there were several, sets labels for that baker, and sends me the spoilt ones to write on.}
-> ln_kira

=== ln_hinnerk ===
I’ve the boilers on a Hamburg steamer. Cloth to {letter == speaks:Petrograd|Leningrad}, butter{grain == prices: and rye} home. We lie four days there, and on the quay at six there’s hundreds stood for forty jobs, women and all, and one man with a list. Same as ours. They told me it’d be otherwise there, and I’d told it others. #voice: hinnerk
{guard == enforced:In our army the lads have a council yet, for boots and leave.|Our army’s the generals’ yet.} But Luxemburg’s alive, and what she writes is in print, and I’d a dozen of it under the coal: you’ll not pay for works out of a village, and you’ll not shut folk’s mouths and call it saving. It’s forbidden there. The customs lad had it out with his boot. A young one, spots. He read it stood there, moving his lips, the steam blowing on him. “Is there more of it?” he says. I was that frightened. Then he’d put one in his cap. He wrote: coal, wet. #cast: luxemburg
Schröder, my old warrant officer, has the window in Kiel, and his wife reads to him, his eyes have gone. I brought them butter. “So they’ve learned to {grain == prices:pay for it|give it back},” he says. He’d me tell it twice, about the lad. #cast: schroder
-> ln_kira

=== ln_ilmars ===
My inspectorate weighs what the trusts sell, and {grain == prices:last winter|this April} it was sent, because the villages will not believe a figure from anybody else, {grain == prices:to read the price aloud|to write down what had been taken from each}. At a reading-hut on the Penza border this was done by me before a peasant who said, when I had finished, that he had known a scale of ours which weighed rye wrong, and asked to see my hands; and as I did not know what was wanted I held them out. #voice: ilmars
{general_secretary == by_election:The secretaries have been elected since 1924, by those who pay dues, and ours, who had been chosen against two others, had come too, and was shouted at, and stayed for soup.|Since Stalin was moved from the secretary’s post five have presided over the man who has it, and do not agree, so that what is signed by three may be asked about, and is.}
The code has no article for what I am, and none has been added; a doctor whom I was sent to about my sleep has written upon it, quite kindly, for other doctors. { kronstadt == stormed: In April a postcard of a bandstand came, from Tashkent, addressed to my office and unsigned. I know how an oboist writes a B, since Arvīds, who had been in the fortress of Kronstadt when it was stormed, once copied a part for me, and after nine years in which I had asked for him under other names I stood with it at a window, where it was supposed that I was checking the stamp. | On Sundays Arvīds, an oboist, who came out of the fleet with a pension and a cough, plays in the garden of a co-operative where beer is sold, and I sit at the table that is farthest from the band, as we have agreed; and when they have put the stands away he passes, and asks whether the other chair is taken. }
{ brest == brest.refused:
    Kārlis, who had the next place in my trench, did not live to be told of it. #lost: karlis
- else:
    Kārlis, who had the next place in my trench, keeps a shop in Riga, and has written that there too one sits apart. #cast: karlis
}
-> ln_kira

=== ln_oksana ===
A school every week, Levko! I’ve wired the openings, Kharkiv has a list of them on the wall, with ї in every one, and the lout in Moscow repeats it now without being asked. And you inspect them, you donkey, you that ran my strips with two boots from different brothers. #voice: oksana
{ grain == prices:
    In ’28 Moscow wanted our wheat. I sat with my hand on the paper so the others shouldn’t see it. I’d my answer ready, I’d had it ready since I was twenty-one! And it asked what we’d take for it. For money! Our ministers had to ask for the night to think, nobody’d worked out a price, why should we? And you laughed till you’d to sit down on the stairs.
- else:
    In ’28 Moscow took our wheat, and last winter the cows, and I sent every figure, and our ministers signed every one, ours, Levko, in good Ukrainian! Then in April it came that those who’d voted for it were to be named, and there were eleven of ours. I’d to spell them. You read them through and went out into the yard, and I followed you without my coat.
}
{ squads == brigades:
    You’re paid too little, and the trader below us has two stoves, and his girl gets your best pupil’s place at the institute, because her papers say “artisan”. You came home and threw your cap. What’s it for, then, you said, the alphabet? I’d have given you the big half of the sausage, only you’d taken it already.
- else:
    You want to marry your typist, and she’s been put off, they’ve put off all the women at the tractor works that isn’t built. She sits at my table and peels for us. She sings while she does it, I could throw the knife, and then she stops, and I want to know has something happened.
}
{lists == own:They still come for people. For a man on our landing who’d printed verses, two of them, at night, and you stood behind our door with your hand on my mouth.|The police had a man off our landing, for verses. The judge let him go, and he’s afraid of the stairs now, you carry his water up.}
-> ln_kira

=== ln_rivka ===
My father has the pharmacy again, on a licence that hangs beside the scales and is taxed by the drawer, and I am allowed to help him by the union to which I belong, so long as I draw wages from him, and he counts them out to me each Saturday in his steadiest hand, and I give them back to him on Sunday for the rent. #voice: rivka
Stach is here, the weaver from Łódź, who was a commissar in Warsaw when we had it, until they were let go home in June of the year twenty-two. He and eleven others have a weaving shop with a loan on it, and {grain == prices:since the villages are paid they can sell as much cloth as they make, and a trader takes it from them, and what is left when he has taken his part is less than they had in Łódź, and Stach asked me once, while I listened to his lung, whether I thought that this was what it had been for|in the winter when the farms were taken nobody came for cloth, and he gave what they had to a family who were being put on the train, and was reprimanded for it, and in April thanked, by the same man}. I said that he should breathe out.
He does not say “Warsaw”; he says “there”. In March an old woman came into the shop who had heard him speak and asked me, in Polish, where he was from, and when I told her she bought a paper of pins, and I saw her stand outside and look at him through the jars… {rada == ultimatum and lists == own: Then my father called me, since it was eight. | Then Dr Lifshits, a Menshevik, came for his dominoes with my father, and held the door for her. #cast: lifshits }
-> ln_kira

=== ln_kira ===
{ general_secretary == stalin:
    {grain == prices:Stalin has the post yet. Was for taking the grain, in ’28, and had four hands for that, and against it were five. Counted twice, then signed. I typed the minute. Thought of the letter: would he always be careful with it. Has been careful, two years. Burov still keeps the cards for him, and works late.|Stalin has the post yet. Voted for it, and against it in March, after the rest. I typed the list of who had voted how; his name was the third. Burov brought the cards of all who had stood up and spoken. Were the initials right? I said I’d have to look. Have not looked yet.} #voice: kira #place: moscow
}
-> ln_outcome

=== ln_outcome ===
{ grain == prices:
    In January 1928 a third of the grain is missing. There is a police for that, and a war scare; a narrow majority, behind Bukharin and Rykov, its moderates, pays for grain instead, and buys cloth abroad. What that costs is turbines. The plan for industry is stretched from five years to eight. #part: outcome
- else:
    Grain is seized in 1928 and again in 1929, and that winter the farms themselves are taken. In March 1930, with the herds half eaten, a majority behind Rykov, who heads the government, takes it back, names those who voted for it, and brings home from the north whoever is found there. Many are not. The plan for industry is stretched to eight years. #part: outcome
}
{opposition == tolerated:A page of each Friday’s paper belongs to those who say that the village is paid at the cost of the future; no page belongs to anybody else.|Those who said that the village was paid at the cost of the future have been put out of the party, and Trotsky out of the country.} More than a million in the towns have no work. A strike is settled by the union’s secretary and the police together.{letter == speaks: Lenin, who is sixty and has given up the government too, was for paying, and is read the minutes.|}
{
- kronstadt == stormed: {relief == relief.late:Of Kronstadt, a fortress stormed in 1921 for asking to vote, and of the famine after it, the schoolbooks have a line each.|Of Kronstadt, a fortress stormed in 1921 for asking to vote, the schoolbooks have a line. The drought that followed was met in time, and has a chapter.}
- kronstadt == delegation: The free vote that the fortress of Kronstadt was granted in 1921 has been held again each year since, by fewer.
- else: Nobody remembers a revolt, since there was {tax == tax.early:a tax in time|bread}, and nothing to revolt against; and nobody has voted freely either.
}
{
- federation == of_equals: The republics joined as equals, have their schools, and haggle; who is secretary in each is settled in Moscow.
- nations >= 3: The republics’ governments may refuse Moscow, and have, and a school in its own language opens somewhere every week.
- nations == 2: A school in its own language opens somewhere in the republics every week, and the orders still come by telegram.
- union == autonomisation: The republics are parts of Russia, with some schools of their own, and Moscow’s orders.
- else: The republics have their own flags and Moscow’s orders.
}
{
- vienna == joins: Vienna and Budapest, which held out for a time as one federation, are remembered as people who ran short of coal and not of bread.
- october == saxony: In Saxony a cabinet of both workers’ parties has lasted, and orders for ploughs go there.
- legien == crushed: Germany’s generals sell machines to whoever pays, and ask for rye.
- else: Abroad the country is watched, and traded with.
}
{ curzon == taken:
    Poland has its Warsaw back.
}
Thin nurseries, a free law, and the tail of every queue for work #gain: women #was: {was_women()}
No law against them in Russia; a doctor’s paper, and silence #gain: lgbt #was: {was_lgbt()}
{nations >= 3:A school a week, and governments that may refuse|{nations == 2:A school a week, and telegrams|{union == autonomisation:Parts of Russia|Their flags}; some schools}} #gain: nations #was: {was_nations()}
A manager, a union secretary and a party secretary, who agree #gain: workplaces #was: {was_workplaces()}
{grain == prices:Theirs, with a tax on it and a price for what is over|Given back in 1930, with most of the cows} #gain: land #was: {was_land()}
One list{councils >= 2:, and a few seats in some towns|}; the market is better attended #gain: councils #was: {was_councils()}
-> ln_why

=== ln_why ===
{ grain == prices:
    What Bukharin, Rykov and many economists had advised was done: the village was paid. #part: why #cause: grain
- else:
    Grain was taken because there was a police that knew how. #part: why #cause: grain
    What was taken was given back because somebody at the top could still be told that he was wrong. #cause: march
}
{ general_secretary:
- stalin: Stalin kept the post that appoints, and was outvoted all the same{debate >= 1:, because people in his party still disagreed aloud|, that once}. #cause: secretary
- collective: Stalin had been moved, to the party’s court, and five who did not trust each other needed reasons for what they ordered. #cause: secretary
- by_election: Secretaries were elected from 1924, Stalin not among them, and had to go home to those whose grain it was. #cause: secretary
}
{ opposition:
- expelled: Those who wished to build faster had been put out of the party, and nobody needed to outbid them. #cause: opposition
- tolerated: Those who wished to build faster might print, so that it was argued what a village can bear. #cause: opposition
}
Nobody outside the party was asked. {coalition == walkout and assembly == dissolved and brest != brest.refused:It had taken the government alone in 1917 and shares it with nobody.|{coalition == walkout:It had taken the government alone in 1917, had to share it, and put the others out when the war was won.|Several parties had governed until 1920, when the war was won.}} #cause: coalition
{ assembly:
- dissolved: The Assembly, in which peasants had the most seats, had been shut after one night, so that a price is a favour. #cause: assembly #lost: assembly
- kept: The Assembly, in which peasants had the most seats, was locked in 1920, so that a price is a favour. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice, and locked in 1920, so that a price is a favour. #cause: assembly #cast: assembly
}
No newspaper could say in 1928 what grain cost. #cause: press
{ tax:
- tax.late: The tax of 1921, a year late, had shown what a village does when it may sell. #cause: tax
- tax.early: The tax of 1920 had filled the barns before anybody asked, and that was not forgotten. #cause: tax
}
{ letter:
- letter.sealed: Lenin’s warning was read in side rooms when he was dead; his article on co-operatives was printed, and quoted for dearer grain. #cause: letter
- copied: Lenin’s warning was read, and his article on co-operatives quoted for dearer grain. #cause: letter
- speaks: Lenin recovered, and lived to see what he wrote on co-operatives done by people who had heard him say it. #cause: letter
}
{ factions:
- banned: Groups within the party were forbidden, and two wings went on thinking two things about bread. #cause: factions
- year: Groups within the party had been forbidden for one year, and formed again. #cause: factions
- open: Groups within the party were lawful, and there was one for the village. #cause: factions
}
{ kronstadt:
- stormed: Kronstadt was stormed, and the party resolved never to be so short of bread again. #cause: kronstadt
- delegation: Kronstadt was granted a vote, and the party learned that one can give way and stay. #cause: kronstadt
}
{ relief:
- relief.late: The hungry were helped late; few who remembered it wished to send squads. #cause: relief
- spring: The hungry were helped in spring, and the villages that lived had something to sell. #cause: relief
}
{ union:
- lenin_form: The republics had joined on Lenin’s paper, and Ukraine’s grain was asked for in Ukrainian. #cause: union
- equals: The republics had joined as equals, and had to be asked for theirs. #cause: union
- autonomisation: The republics were made parts of Russia, and were told the price. #cause: union
}
{squads == brigades:Squads had gone out in 1918, and some had seen a village empty itself.|The village had been taxed in 1918, and sowed on it.} #cause: squads
{lists == own:The Cheka judged whom it arrested; its heirs were told to leave grain alone.|The Cheka’s prisoners were brought to court, and an article has to be argued there.} #cause: lists
{rada == ultimatum:War on Kyiv in the first winter had cost the wheat of 1918.|Kyiv was recognised in the first winter, and expected to be paid.} #cause: rada
{ brest:
- brest.late: Peace was signed late, and over it went the Left SRs, who had spoken for villages. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, by people who preferred a bad bargain to a fight, and did again. #cause: brest
- brest.refused: Peace was refused, and half a year among other people’s barns taught ministers what rye costs. #cause: brest
}
{ january:
- january.rising: Berlin lost Luxemburg and Liebknecht, and Moscow its hope of German machines for nothing. #cause: january #lost: luxemburg
- force: Berlin was taken by rifles and lost again, and Moscow had to buy its machines. #cause: january
- wait: January was waited out in Berlin; Luxemburg lived, and wrote against paying for factories with villages. #cause: january #cast: luxemburg
}
{guard == shelved:Germany’s army stayed its officers’, and no friend there had credit to give.|Germany’s army was put under civilians, and still no friend there lasted long enough to lend.} #cause: guard
{ legien:
- legien.refused: The German left would not enter the unions’ cabinet of 1920: one lender fewer. #cause: legien
- cabinet: The unions’ cabinet of 1920 fell before it could lend. #cause: legien
- crushed: Germany’s strike was broken: one lender fewer. #cause: legien
}
{ october:
- off: The German rising of 1923 was called off, and German machines had to be bought. #cause: october
- saxony: Saxony’s two parties held together in 1923, and sent what ploughs they had. #cause: october
- october.rising: The German rising of 1923 was lost, and German machines had to be bought. #cause: october
}
{estates == nationalised:Budapest kept its estates whole and fell, as the small farm’s friends recall.|Hungary’s estates were shared out, and Moscow took note that soldiers fight for a field.} #cause: estates
{vienna == sympathy:Vienna stayed out, for its bread’s sake.|Vienna joined Budapest, and was starved out; Moscow drew the lesson about bread.} #cause: vienna
The Whites were broken at Orel, largely by peasants, who wished to keep the land. #cause: orel
{petrograd == held:Petrograd was held, and its works wanted bread first of all.|Petrograd was given up, and there were fewer workers to outvote the village.} #cause: petrograd
{ curzon:
- marched: The march on Warsaw was lost, and with it the belief that others would pay. #cause: curzon
- halt: The army halted on Curzon’s line, and the men were home to sow. #cause: curzon
- taken: Warsaw was taken and given back, and had to be fed meanwhile. #cause: curzon
}
{ occupation:
- sold: Italy’s works were given back for a promise, and no help came from there. #cause: occupation
- defence: Italy’s workers held together and bought Russian rye. #cause: occupation
- insurrection: Italy’s workers rose and lost, and no help came from there. #cause: occupation
}
{grain == prices:Likely enough: prices really were raised, in the summer of 1928, too late.|Not the least likely: the real retreat of March 1930 lasted until the autumn, and many in the party wished it longer.} {general_secretary == stalin:That Stalin is outvoted and stays is the weakest step.|That Stalin was moved makes it likelier.}{january == force or curzon == taken or brest == brest.refused: Some of what went before is unlikely in itself.} #part: plausibility
From one side: where nobody is kept in collectives no famine need come as in 1931–33; few camps, and by some reckonings nearly as many works. From the other: each bad harvest asks again, the party’s young hate the answer, fewer tanks stand at the border, and Article 107 is in the code yet. #part: objection
Third quarter. Printed, 3,000; sold, 1,186; to the herring co-operative, by weight, 1,814. #part: last
-> file_done
