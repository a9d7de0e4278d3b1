// E16. The Union of Equals. Reached where the republics joined as equals (each signed for itself, or Lenin’s form was taken at its word when his letter was
// read), where appointment had yielded in two things at least, and nobody was sent for grain in 1928: it was paid for, or came by a plan. One party, no
// ally; he who might be dismissed by nobody (E12) is not secretary. Danube and Warsaw, where there were any, are over.
// Dossier E16, TP13. Documented: Abkhazia’s treaty with Georgia of December 1921; Ossetian villages burned in 1920; Lenin’s note that a later congress might
// keep the union for war and diplomacy alone; unveiling in Central Asia from 1927, and the women killed for it; Ukraine’s new spelling of 1928.
// Invented: everything after 1923.
//
// Who speaks: Tamar; Oksana; then Rivka (Warsaw was taken), Nadia (Petrograd was given up) or Matvei. The frame answers to the Recorder’s choices in 03, 07, 11, 13
// and 16. Can be lost: fyodor, assembly, leftsrs, luxemburg, lifshits.

=== union_of_equals ===
# ending: 16
# title: The Union of Equals
# year: 1930
# place: tiflis
# date: 1930-05 May 1930
You close the last file. The man who brought the tea unlocks a second door, and there is a room behind it with eleven tables, one for each language that has asked, and a dictionary on each. He is usher to the committee of translators. The box is printed in Georgian first, since Georgia asked first, and then in the others by lot. Yours, he tells you kindly, is the Russian version. Where two differ a footnote will say so in both. #part: frame #date: 1930-05 May 1930 #place: tiflis
{ first_page:
- turned: At the Ukrainian table Oksana Hrytsenko has shown them the sheet that you turned to her, with the dots put in, as a model of how it is done.
- read_out: The third file was once read out to those whose words it held, and every table now demands that for its own. It will take until the autumn.
- shut: At the Ukrainian table Oksana Hrytsenko is checking your version. You had shut the folder before she could read in it, and she has found four mistakes in the first line.
- else: Each table has a list of queries for you.
}
{ neighbour:
- left_out: “A neighbour” is in Georgian one word for a man and in Yiddish another for whoever shares your wall. Which was he? You say that they had better both stand.
- kept_in: Panas Hordiienko, cooper, of Fastiv, whom you named in the seventh, is spelt in six ways, and has written to each table that he is none of them. Rivka Feldman took down the letter for him.
- handed_pen: The line that Rivka Feldman drew with your pen is the one place in the box that all eleven have alike.
}
{lamp == turned_away:That you turned the lamp for Artem Shcherbak is nowhere disputed.|{lamp == put_out:That you put the lamp out for Artem Shcherbak makes two tables ask how you could write.|{lamp == left_burning:That the lamp stood in Artem Shcherbak’s eyes stands only in the Ukrainian.|}}} {second_sheet == given_her:In the thirteenth they follow Tamar Lelashvili’s own copy, which you made for her.|{second_sheet == withheld:In the thirteenth they have only your sheet. Tamar Lelashvili, to whom you refused one, has dictated it afresh, a third longer.|{second_sheet == kept_back:For the thirteenth there are two sheets, hers and the one that you kept, and a commission.|}}} {own_table == said_aloud:What your family ate you said, once, to Kira Sablina, in a language that has no table here.|{own_table == set_down:What your family ate stands in the Russian alone, and the others have asked leave to take it over.|{own_table == passed_over:Kira Sablina’s question, what your family ate, is translated eleven times, without an answer.|}}}
-> ue_tamar

=== ue_tamar ===
{ union == equals:
    I am Georgia’s commissar for schools, {relief == spring:in a government that fell over a quota of maize last spring and was back by the Thursday, since nobody else would have the railways.|in a cabinet which keeps granaries of its own, because it saw how late the Volga was helped, and is abused for them by every village that has to fill one.} We signed for ourselves; I have the pen. {assembly == dissolved:Irakli Gvelesiani, my husband, who is in no government and contradicts me now across a table, had prophesied that we should be insufferable.|My husband, Irakli Gvelesiani, wants a parliament of several parties, as Russia had until 1920, and at supper he puts to me the questions that nobody may put in our congress.} #part: nineteen30 #voice: tamar
    In April Comrade Esma Agrba, who taught in Abkhazia as I did here, sat on the bench outside my door. Her people wish to sign for themselves. I had drafted the answer: {rada == recognised:that Ukraine, whose example she gave, has some thirty million inhabitants, whereas her people possess one road and cannot pay for the mending of it. I thought it conclusive.|that a nation must first be large enough to be free, and that it could not be settled by telegram. It was well put.} Coming out for my coat I found her there on the fourth day, with a pear in a handkerchief, and I knew the bench, and it was I who had not been told that anybody was waiting. “You have it on the form for districts,” she said. I sat down beside her, since I could not think what I was to say indoors. She gave me the half with the bruise.
- else:
    { kronstadt == stormed:
        Georgia is the third part of a federation which is equal, and I am its commissar for schools. When Lenin’s notes upon our case were read out beside his letter, everybody discovered that he had always been against what was done to us, and we were given what the treaty says, to the letter. Irakli Gvelesiani, my husband, who is in no government, reads me the letter of it at breakfast. #part: nineteen30 #voice: tamar
    - else:
        I am a third of a commissar. Georgia, Armenia and Azerbaijan have one cabinet between them, in which Baku has the oil, Yerevan the grievances and we the chair, and what one of us signs the two others count. It was agreed when Comrade Lenin’s notes upon our case had been heard, by persons who had ordered the contrary a year before and were moved to tears. Irakli Gvelesiani, my husband, opposes us from the gallery, and I listen for him to cough. #part: nineteen30 #voice: tamar
    }
}
{
- union != equals and relief == spring: In September Comrade Gersan Gagloev, an Ossetian from our mountains, invited me to inspect a lesson. There were twelve children on two benches, in Ossetian, with a stove, as the law has it. They rose and recited to me, out of my own textbook, that in 1920 a rising was put down. I had written that; and through the window one saw the gable of a house, and no house. A girl asked whether I had been there. It is a clear textbook, and I have had it called in. Irakli Gvelesiani, whose party gave that order, is drafting the new paragraph with me, and we have sat over it since in two rooms, with the door open, and have got as far as the gable.
- union != equals: In three republics there are now three customs offices upon one railway. This March grain for Yerevan stood nine days at our border, while two commissars, of whom I was one, settled in whose language the seals should be; and Comrade Grigol Ordzhonikidze, whom nobody had asked, and whom I once saw strike a man, came by with the driver and had them broken. He was quite right. He said so. I had held out for Georgian, and had been prepared to be shot for it, and I went home and could not eat, and Irakli Gvelesiani, who might have said anything, peeled me an egg. Comrade Gersan Gagloev, an Ossetian from our mountains, has written to ask for seals.
}
{ general_secretary:
- stalin: Comrade Stalin, who may still say who is secretary where, must now ask us. He came in person, last autumn, to propose a man, and knew the name of everybody’s mother. We voted him down by two. He was charming about it, and took down the two.
- by_election: Our party’s secretary we elect, and last autumn, from dislike of both candidates, we elected the caretaker, who has turned out to be strict.
- else: Who is to be our party’s secretary was disputed in Moscow by five men, in Tiflis by eleven hundred, for a whole autumn and in the newspaper, and at the end of it I noticed that nobody had lowered his voice when the waiter came.
}
-> ue_oksana

=== ue_oksana ===
{ rada == recognised:
    { grain == prices:
        We refused them, Levko! In January of ’28 Moscow wired the quota, so many million poods, and our ministers at Kharkiv, who’d argued all night in their coats, wrote “No,” and a reason, and I sent the reason first so that they’d have to wait for it. Nothing came. I’d my hand on the paper. And then it wired what would we take? You’d fallen asleep on the sacks with your mouth open, you that inspect our schools, and I shook you, and you said, ask them for nails, you donkey, and that’s what we asked for! #voice: oksana
    - else:
        They sent us their plan in January of ’28, Levko, and we sent them ours! Mine went first, I’d held the line open since five. Seventy sheets, with a dam in it. They wired back that there was one dam too many in the Union, and whose should it be; and our ministers and theirs are at it yet, twice a year, in the sanatorium, with interpreters who all know one another. You inspect the schools where the dam would stand. They’ve put the stove in. “Is it to be under water, then?” the children ask you. You’ve told them to learn to swim. #voice: oksana
    }
- else:
    { grain == prices:
        { squads == brigades:
        We refused them, Levko! You’d never have believed it, you that lie at the junction, at Kruty, because they’d sooner make war than be told no. In January of ’28 Moscow wired the quota, and our ministers at Kharkiv wrote “No,” and a reason. I sat with my hand on the paper. I was listening for the trains, as in that winter, I couldn’t help it, and somebody had put soup in front of me. And it wired, what would we take? I asked for a repeat. I’ve the strip. I took it out to you on the Sunday, and a goat had been at the fence. #voice: oksana
        - else:
        The lout’s on my line again, Levko, that wanted our country’s name in a known language! Thirteen years! I knew him by his m’s. It was January of ’28 and they wanted grain, and our ministers wouldn’t. I sent him the “No” letter by letter. He was quiet, you know how they are when they’ve to run along a corridor, and then he typed, “What would you take for it?” and then, by himself, “Please,” and he’d spelt it in ours. I told it to you over the fence on the Sunday, where you lie, at the junction, at Kruty, out loud, and people looked. #voice: oksana
        }
    - else:
        There’s a dam to be built, Levko, and they’ve asked us where! You that lie at the junction, at Kruty, you’d have wanted to run down with it. It’s to be argued twice a year, ours and theirs, in a sanatorium, with every sheet in both. They’re polite. I’d a man from Moscow in the apparatus room last week, grey, he stood about, and then he said he’d been on the guns that winter, and was there anybody here he might say it to. I said that there wasn’t. He waited. I let him hold the tape. #voice: oksana
    }
}
{nations >= 3:{relief == spring:And every village with thirty children who speak something else wants what we’ve got, Greeks, Bulgarians, Jews, Poles, and they come to our counter as we went to Moscow’s, with their hats on.|And the Bulgarians from the steppe, that we let starve in ’22 as Moscow was letting us, are here for a school and a court of their own; their old women sit on my floor, and they’ve it all written out to be wired, in theirs.}|And our own villages that speak something else wire us now in it, and I’ve to spell.} I repeat them. I never once say “in a known language”.
-> ue_third

=== ue_third ===
{
- curzon == taken: -> ue_rivka
- petrograd == abandoned: -> ue_nadia
- january == wait: -> ue_hinnerk
- else: -> ue_matvei
}

=== ue_matvei ===
{ grain == prices: In Ukraine they’ve somebody to say no for them, and in Georgia, and the Tatars have a government of their own, though that’s inside Russia. We’re only Russia, and there’s nobody to ask for us. So when they’d to buy it there they came to us first, because it was nearer, and gave less, eleven kopecks the pood less. I sold seventy. {squads == brigades:“Start a republic,” said Volkov, my neighbour, whom the squads once left a cat.|“Start a republic,” said Volkov, my neighbour, over the fence.} “Of what?” I said. And we stood and looked at it, his and mine and as far as the wood, and the rye was coming. | The tax on a second cow is the same everywhere by their plan, only in Ukraine it’s been put off, and in Georgia they’ve no plains, and the Tatars have asked what is meant by a cow. So it’s us that pay it, because nobody’s put here to ask. I’d the heifer, that’s a cow now, and I’ve sold her. My wife went as far as the ford with her, and came back with the rope, and I don’t know why, I’d sold it with her. } {not kronstadt or relief == spring:Senya, my youngest, says that’s chauvinism.|Dunya, my daughter, writes that it’s the same in the town.} #voice: matvei #place: penza
-> ue_outcome

=== ue_hinnerk ===
I’ve the boilers on a Hamburg steamer, and we put in at Odesa, and it’s all flags. You’re cleared by Ukraine, and then by the Union, and then there’s a Georgian comes about the tea. Three stamps, three languages, and not one of them’s on the form. I said to the Georgian, and which of you is it governs here? He thought it over. He fetched the other two, and they sat down on my hatch cover, and by the second kettle they’d got as far as who’d the ports. At home Luxemburg’s people say it’s a detour. I’d a Polish grandmother, I was never let say it. I told them hers, a counting rhyme, and the one wrote it down. #voice: hinnerk #place: odesa #cast: luxemburg
-> ue_outcome

=== ue_nadia ===
They ask for our city’s works in six languages, now that it’s built up again from when we gave it away, and each wants its own engine, with its own letters on the plate; and I’ve the women’s section, and eleven delegations a month. The ones from Bukhara came in the winter. They’d their veils off, they’d been let, there’s a law, and in one street two had been killed for it, and the club has a man with a gun at the door, and he’d been the husband of one. They asked me how we’d done it. I’d a whole lecture. I showed them the nursery instead, and the youngest got into a cot, there, with her boots on, and slept, and I did my accounts beside her. #voice: nadia #place: petrograd
-> ue_outcome

=== ue_rivka ===
There is a Jewish district now, and a Polish one beside it, and in the Polish one Stach is asked to govern, the weaver from Łódź who was a commissar in Warsaw until they were let go home in June of the year twenty-two, because he speaks as they do; and he came to ask me whether he might. I weighed out his drops. He said that they had all come to hear him, two hundred people, and an old man had got up and wished to know by whom he had been sent, and he had said, by nobody, you are to choose, and they had not believed him and had gone home one after another; and he had sat on there, and was happy, he said, it had been the first true meeting of his life. {rada == ultimatum and lists == own: My father gave him the good chair. | Dr Lifshits, a Menshevik, says that he would have stood against him. #cast: lifshits } #voice: rivka #place: fastiv
-> ue_outcome

=== ue_outcome ===
{ union == equals:
    {rada == recognised:Late in 1922 Georgia’s complaint is heard a second time, aloud, and Ukraine, recognised since the first winter, will join only as Georgia does, by a treaty of its own. Money, the army and foreign affairs are shared.|In the winter of 1922 an inquiry is held again, aloud, and the republics sign each for itself. What they hold in common is war, treaties and the mint.} {letter == copied:Lenin’s letter is read to the congress after it, and heard beside that.|} #part: outcome
- else:
    Lenin’s letter is read aloud in 1923 beside his notes on the Georgians, and takes his own treaty at its word: the republics joined as equals. They hold war, treaties and the mint in common, and quarrel over the rest. #part: outcome
}
{factions == banned:There is still one party across every border, so that all depends on who appoints its secretaries;|The one party that lies across every border has groups in it, and a republic may fall to one; so that it matters who appoints its secretaries, and} {general_secretary == by_election:since 1924 they are elected, and from each republic comes another sort|{general_secretary == collective:since Stalin was moved that is argued in public, republic by republic|Stalin, who did, must ask each republic, and counts}}. {grain == prices:{squads == brigades:Too little grain comes in 1928, and several of Moscow’s party heads would send out squads, as ten years before; Ukraine will deliver no quota and admit no squad, and the grain has to be bought.|When grain fails in 1928 Moscow’s party heads weigh paying, taxing and seizing; Ukraine refuses its quota, which decides them, and Moscow buys.}|When grain fails in 1928 there are nine plans, and by 1930 one, with footnotes.}
{opposition == tolerated:A minority in the party prints in every alphabet that nothing gets built.|{factions == banned:Those who said that nothing would get built were put out of the party, in some republics.|The group in the party that wanted factories sooner was expelled by Moscow in 1927, and Kharkiv employs a few of its members.}} {relief == spring:Every republic has a treasury, and in a dry year they lend to one another, at interest.|Villages cannot be collectivised by telegram, since it has to be translated.} {curzon == halt:Smaller peoples cite the line before Poland at which the army halted, and ask in vain for one around themselves.|Minorities within a republic ask of it what it asked of Moscow, and are told why not.} {petrograd == held:In Bukhara women’s clubs meet behind a guard.|Works go up where water falls, and not where the old ones stood.}{letter == speaks: Lenin, sixty and out of office, asks whoever comes from a republic what it has been refused.|} {kronstadt == stormed:Kronstadt, the fortress stormed in 1921, is in Russia, which has no one to ask for it.|{kronstadt == delegation:Kronstadt, a fortress that has had a ballot since 1921, has applied to be a republic.|The tax in grain is copied everywhere, at different rates.}}
{
- vienna == joins: Vienna and Budapest, before they were starved out, had sent two lawyers, and the lawyers stayed.
- legien == crushed: Germany’s generals have consuls in Kharkiv, whom Kharkiv had asked for.
- january == wait: Luxemburg writes from Germany that nations are a detour, and is printed in nine languages. #cast: luxemburg
- october == saxony: Saxony’s workers’ cabinet signed a treaty with Ukraine by mistake, and kept it.
- else: Abroad they are asked which of them is meant.
}
Clubs, schools; in Bukhara a guard at the door #gain: women #was: {was_women()}
No law in Russia; one each in three republics #gain: lgbt #was: {was_lgbt()}
{nations >= 4:Treaties between equals|Governments that say no}; smaller ones that wait #gain: nations #was: {was_nations()}
By custom of each place #gain: workplaces #was: {was_workplaces()}
{grain == prices:Theirs; the price depends on where|Theirs; the tax depends on where} #gain: land #was: {was_land()}
One party, and a different one in each republic #gain: councils #was: {was_councils()}
-> ue_why

=== ue_why ===
{ union:
- equals: An inquiry was held again in Tiflis, aloud, and those whom it concerned were in the room; so that each republic signed for itself. #part: why #cause: union
- lenin_form: The republics had joined on Lenin’s paper, and it was meant to be read quickly. #part: why #cause: union
- else: The republics had been made parts of Russia, and the paper was drawn up anew. #part: why #cause: union
}
{ letter:
- copied: A sixth sheet left a desk, with the notes upon the Georgians beside it, and nobody could say afterwards that he had not meant equals. #cause: letter
- speaks: Lenin recovered, and says it himself. #cause: letter
- else: Lenin’s letter was read only when he was dead; the inquiry did without. #cause: letter
}
{ secretary:
- stays: Stalin kept the post that appoints, and had each republic’s committee to ask. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept the post that appoints.|Stalin was moved, to the party’s court, and each republic had somebody to propose.} #cause: secretary
- elected: Secretaries were elected, and brought their own accents. #cause: secretary
}
{grain == prices:Moscow was refused grain, in 1928, by a government, and had no one to send whom another government would let in.|The grain of 1928 came by a plan that each republic had signed.} #cause: grain
{rada == recognised:Kyiv, which was recognised in the first winter, had ten years’ practice in saying no.|War on Kyiv in the first winter was remembered on both sides, as what comes of an ultimatum.} #cause: rada
{ opposition:
- tolerated: A minority might print, and printed where it was strongest. #cause: opposition
- expelled: A minority was put out in 1927, by Moscow; in Kharkiv some of it was given work. #cause: opposition
}
All this is within one party. {coalition == walkout and assembly == dissolved and brest != brest.refused:It took the government alone in 1917, and in no republic can it be voted out.|{coalition == walkout:It took the government alone, had to share it, and put the others out when the war was won.|Several parties had governed until 1920, and none does now.}} #cause: coalition
{ assembly:
- dissolved: The Assembly, which had declared a federal republic in its one night, was shut. #cause: assembly #lost: assembly
- kept: The Assembly, locked in 1920, left a federal constitution in a drawer, and it was used. #cause: assembly #cast: assembly
- reelected: The Assembly, elected twice and locked in 1920, left a federal constitution in a drawer, and it was used. #cause: assembly #cast: assembly
}
{factions == banned:Groups in the party were forbidden; a republic is not a group.|{factions == year:Groups in the party were forbidden for a year; republics were not.|Groups in the party were lawful, and some had a capital.}} #cause: factions
No newspaper outside the party could be printed, in any of the languages. #cause: press
{ kronstadt:
- stormed: Kronstadt was stormed, which told every republic what to get in writing. #cause: kronstadt
- delegation: Kronstadt was granted a ballot, and the party lived through it. #cause: kronstadt
}
{ tax:
- tax.late: The tax came late; who was hungry that year asked for a treasury of his own. #cause: tax
- tax.early: The tax came early, and republics with bread in hand bargain better. #cause: tax
}
{relief == spring:The hungry were helped in time on the Volga and late in Ukraine, which did not forget it.|The hungry were helped late, in Ukraine last, and Kharkiv did not forget it.} #cause: relief
{squads == brigades:Squads had gone out in 1918, from the centre; no republic would have that again.|The village had been taxed in 1918, by each place for itself.} #cause: squads
{lists == own:The Cheka judged whom it arrested; each republic has asked for a court.|The Cheka’s prisoners went to court, so that there were courts to share out.} #cause: lists
{ brest:
- brest.late: Peace was signed late, and Ukraine paid for it; the Left SRs, who would not pay, left. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, and Ukraine {rada == ultimatum:had the Germans all the same|was spared a German summer}. #cause: brest
- brest.refused: Peace was refused, and each region had to live by itself until November. #cause: brest
}
{ january:
- january.rising: Berlin lost Luxemburg and Liebknecht, and Moscow its best reason to wait for somebody larger. #cause: january #lost: luxemburg
- force: Berlin was taken and lost; nobody larger was coming. #cause: january
- wait: January was waited out in Berlin; Luxemburg lived, and argued with every republic by name. #cause: january #cast: luxemburg
}
{guard == shelved:Germany’s army stayed its officers’, and no friend came.|Germany’s army was put under civilians, and still no friend stayed.} #cause: guard
{ legien:
- legien.refused: The unions’ cabinet of 1920 was refused in Berlin, and Moscow had to keep its friends at home. #cause: legien
- cabinet: The unions’ cabinet in Berlin was short, and Moscow had to keep its friends at home. #cause: legien
- crushed: Germany’s strike was broken, and Moscow had to keep its friends at home. #cause: legien
}
{ october:
- off: The German rising of 1923 was called off; there would be no union with Berlin to wait for. #cause: october
- saxony: Saxony held together in 1923, and dealt with whom it liked. #cause: october
- october.rising: The German rising of 1923 was lost; there would be no union with Berlin to wait for. #cause: october
}
{estates == nationalised:Budapest fell with its estates whole, and took a Slovak republic with it.|Hungary’s estates were shared out, among several peoples.} #cause: estates
{vienna == sympathy:Vienna stayed out, which decided little here.|Vienna joined Budapest, and two capitals showed how it is done, until they were starved.} #cause: vienna
The Whites, who would hear of no nations, were broken at Orel. #cause: orel
{petrograd == held:Petrograd was held, which decided little here.|Petrograd was given up, and the centre weighed less.} #cause: petrograd
{ curzon:
- marched: The march on Warsaw was lost, and with it the wish to bring people anything. #cause: curzon
- halt: The army halted on Curzon’s line: a border had been kept to. #cause: curzon
- taken: Warsaw was taken and given back, and nobody proposed that again. #cause: curzon
}
{occupation == defence:Italy’s workers kept together against Moscow’s wish, which was noted in Tiflis.|Italy’s workers were beaten, and no help came from there.} #cause: occupation
{union == equals:It needed an inquiry that was opened again, as Lenin asked, and somebody to insist on it while he lay ill; there really was no such person.|It needed a congress that would hear the Georgian file read aloud; Trotsky really had it in his hands, and came to terms.}{january == force or curzon == taken or brest == brest.refused: Some of what went before is unlikely in itself.} #part: plausibility
From one side: a government that may refuse is what the villages of Ukraine and Kazakhstan did not have in 1930. From the other: one centralised party makes any treaty provisional, and the border wars of 1918 to 1920 show how equals treat smaller equals. #part: objection
Footnote to the thirteenth file, in eleven languages: The Abkhaz version has not been received. #part: last
-> file_done
