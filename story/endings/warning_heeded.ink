// E6. The Warning Heeded. Reached with Stalin moved and the letter sealed or copied, the press closed, one party and no ally anywhere. Berlin by force has then been
// starved out (legien crushed), a unions’ cabinet had no army, the Danube, where Vienna joined, lived alone until 1926, and Warsaw, where it was taken,
// was handed back at Riga in June 1922. The card index is full in each of these histories.
// Dossier E6. Where Lenin spoke himself it is E12.
//
// Invented: everything after April 1923, who the five are and how each votes. In 1923–26 Zinoviev, Kamenev, Trotsky and Bukharin did fear each other more than a secretary.
// Who speaks: Kira, then the one whom this history changed most: Ilona (Vienna joined), Rivka (Warsaw was taken), Hinnerk (generals rule Germany),
// Oksana (Kyiv was recognised), or else Nadia. Tamar is met by Kira, Artem by Nadia, Teresa by Hinnerk. The frame answers to `first_page`, `neighbour`, `lamp` and `second_sheet`.
// Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg, lifshits.

=== warning_heeded ===
# ending: 6
# title: The Warning Heeded
# year: 1930
# place: moscow
# date: 1930-04 April 1930
You close the last file. The man who brought the tea collects the pencils, and that tells you: darned cuffs. “Burov,” he says. “Sector of records. I ought to have introduced myself, but people are so stiff with one.” Nobody ordered the box. It ought to exist, so he sent for it. #part: frame #date: 1930-04 April 1930 #place: moscow
{ first_page:
- turned: He has asked Oksana Hrytsenko about the dots over Kyiv in the third file. You had let her put them there herself, she told him, and it took an hour. He has had it altered throughout.
- read_out: The witnesses of the third file have asked him when the next page is read out. They had supposed, after yours, that it was always done. He has put it to his superiors.
- shut: Oksana Hrytsenko has complained of a folder that was shut before she could read in it. He replied within the week that she was not entitled to, and sent her the page, typed by himself.
- else: The witnesses have had their fares.
}
{ neighbour:
- left_out: For “a neighbour”, in the seventh, he has no card. He would not dream of asking you. He only mentions that somebody without one cannot be given anything.
- kept_in: For Panas Hordiienko, cooper, of Fastiv, there is a card now: did well in 1919, to be considered for something. His whole street knows now what for. Rivka Feldman has written you that, on a sheet without a greeting.
- handed_pen: About the line through a name, in the seventh, he went to Rivka Feldman: was it struck out, or meant to be read? She told him that you had given her the pen, and looked at his hands.
}
There is a card of you as well, and he turns it round: copyist, history commission, no party, a good hand{lamp == turned_away:, moved a lamp for Artem Shcherbak|{lamp == put_out:, writes in the dark, as for Artem Shcherbak|{lamp == left_burning:, left the lamp where it stood, before Artem Shcherbak|}}}{second_sheet == given_her:, gave Tamar Lelashvili a sheet, unnumbered|{second_sheet == withheld:, gave Tamar Lelashvili no copy|{second_sheet == kept_back:, keeps a sheet of Tamar Lelashvili’s at home, query|}}}. There are to be two hundred copies, numbered.
-> wh_kira

=== wh_kira ===
{ letter == copied:
    Stalin’s was a staff post, they said when they moved him; only it sends everybody to theirs. So there are five set over the man who has it: Kamenev; Rykov, Lenin’s deputy once; Tomsky of the unions; Kalinin, a peasant’s son; and Molotov, Stalin’s second. The commission that couldn’t find anybody in a year has been thanked again each spring. Bukharin, who edits the newspaper, writes to each of the five, fondly. I type those, and used to hope something would come of it. #part: nineteen30 #voice: kira
- else:
    An old moulder, who’d stood up when Lenin’s letter was read, came up again in ’27. Who’d chosen the five? Kamenev; Rykov, Lenin’s deputy once; Tomsky of the unions; Kalinin, a peasant’s son; and Molotov, Stalin’s second. The Committee, he was told, that same night; it was in the minutes. I’d typed those. Towards three somebody had read out five names, and everybody wanted to go to bed. He thanked me and asked where one gets soup. #part: nineteen30 #voice: kira
}
{grain == prices:In ’28 Rykov, Tomsky and Kalinin voted to pay for grain; this March Molotov, Kamenev and Kalinin, that it had been too much|In ’28 and ’29 Molotov, Kamenev and Kalinin voted to take grain; this March Rykov, Tomsky and Kalinin, that it had been wrong}. Stalin had the Control Commission, the party’s court, then the Caucasus, for his chest. {letter == copied:Came round before he left, to us typists, and knew all our names.|He writes to us typists at the New Year, each by name.}
He is patient, the man whom they took instead. Returns telephone calls. Has the ten thousand cards, and picks the provincial secretaries, who pick the delegates, who pick him. It troubles him; I’ve typed his memorandum on it. {army >= 3:The army’s commanders are telephoned first, as they’ve been since the war.|Stays till eight. Brought me a chair for my back.} {letter == copied:{union == equals:Tamar Lelashvili, in whose pocket the sixth sheet went, is a minister at Tiflis, of schools, and has written to ask whether I still listen for the door. I did, some years. Now I sleep.|Tamar Lelashvili, in whose pocket the sixth sheet went, teaches at Tiflis again, and sends me raisins, with a list of what they are called. About the sheet nobody has ever come to the door, and now I sleep.}|{union == equals:Tamar Lelashvili, who put the letter into Georgian for her room, is a minister at Tiflis, of schools. Comes in March, for the lecture on bureaucracy that’s held in Lenin’s memory, and corrects my Georgian names.|Each March there’s a lecture on bureaucracy, in Lenin’s memory, admission by ticket. Tamar Lelashvili, a Georgian, of the inspectorate, went once and asked who had picked the lecturer, and I left it in.}}
-> wh_second

=== wh_second ===
{
- vienna == joins: -> wh_ilona
- curzon == taken: -> wh_rivka
- legien == crushed: -> wh_hinnerk
- rada == recognised: -> wh_oksana
- else: -> wh_nadia
}

=== wh_nadia ===
There’s still a women’s section, we’ve half a corridor. In ’28, when the grain didn’t come, they sent me for it like everybody, with Klava, a spinner, who’d gone out with the first squads ten years before{squads == taxed:, and they’d taxed it then}; and we {grain == prices:had money with us, a better price, the five had voted that, and I never in my life saw people so slow to pick up money. And this March there’s a telegram that it’s been too dear, and would we kindly explain. Fourteen villages, with a brass band. An old man wanted to know who’d explain|took people’s seed and called it surplus, I won’t make it smaller. And this March there’s a telegram that it was all a mistake, and would we kindly apologise. Fourteen villages, with a brass band. An old man wanted to know who’d apologise} next year, and I said me, likely, and he said then I’d better come in and sit down. #voice: nadia
{ assembly == dissolved:
    { lists == own:
        Every January I’d asked them for the paper on my neighbour Fyodor, a gunmaker, who went after the Assembly, when my party shut it, and was shot off a list in 1918. This year they sent it. It has a number, and it regrets the delay, and I sat on his stove and read it to my girl. #lost: fyodor #lost: assembly
    - else:
        My neighbour Fyodor Zimin, a gunmaker, who did three years for the Assembly, when my party shut it, asked at a meeting what all that was for. You’re not arrested for it as a rule, you’re moved. So he’s in Vologda, and I’ve his stove. #cast: fyodor #lost: assembly
    }
- else:
    My neighbour Fyodor Zimin, a gunmaker, {assembly == kept:kept the Assembly’s door while it sat here, and since it was locked in 1920 he’s|missed the Assembly by seven votes before it was locked in 1920, and he’s} put in every year, on a form, to have it opened. They’ve always answered, he’s got the answers up round his mirror, and he’s writing this year’s now. #cast: fyodor #cast: assembly
}
{ kronstadt:
- stormed: Artem Shcherbak, that had the light on his ship when we stormed Kronstadt, the fortress, wired our half corridor, after his three years’ camp. They’ve sent him regrets too, with his rank wrong.
- delegation: Artem Shcherbak, that lit us over to Kronstadt, the fortress, the winter we granted them a ballot, sits in their soviet, for no party, it’s full of those. They’re outvoted and thanked.
}
{ coalition:
- walkout: Liza set type when I’d a tray round my neck, and for years we only nodded. She sets the March lecture on Lenin now, and brings me the misprints, and we laugh till her boy comes in.
- without: My friend Liza’s paper, that came back in eight days, in our first winter, hasn’t come back this time. She sets timetables, and she’s got me my seat by the window whenever I go.
- else: Those Thursdays, when you went and shouted at ministers, I’ve told our girls at the works, and my friend Liza, who’d set it all, swore it was so, and one of them asked could it be tried again, and I didn’t know what to tell her.
}
-> wh_outcome

=== wh_oksana ===
They answer, Levko, you that were a schoolboy and ran my strips, that’s what’s new! In ’28 I sent Moscow, from our ministers at Kharkiv, that we wouldn’t {grain == prices:sell at such a price|have the seed taken}, and it answered by return, so civil that one could spit: the five had voted, three to two, and it enclosed the reasons. And they {grain == prices:raised it|took it}. And this March it had been wrong, three to two, and there came a circular to that effect in Ukrainian, and not one mistake in it, I went through it twice, I so wanted the lout, I’d nobody to shout at! #voice: oksana
{nations >= 3:Our ministers said no to {grain == prices:that one|the next one}, and I held on to the table when I sent it, and no regiment came. “Noted with regret,” it said.|Our ministers have asked may they say no another time. It’s with a commission; there’s a man who telephones about it and gives his name.} I’ve been angry since I was twenty-one, what am I to do with my hands?
You inspect schools now, you’d mud up to your knees last Sunday, and grey hair, you, a donkey like you! You said in the villages they’d sown. “It’s only a telegram,” you said, as you always do, and I gave you the big end of the sausage, and you fell asleep at my table with your coat on.
-> wh_outcome

=== wh_rivka ===
Stach walked in to my counter in March, on feet that I had to dress, the weaver from Łódź for whom I had written once that Poland should be left its own revolution, and who was a commissar in Warsaw, when we had it, until they were let go home in June of the year twenty-two. He has had a district of Poles near Zhytomyr since. #voice: rivka
{grain == prices:In ’28 he bought their rye from them, at a better price, because five people in Moscow had voted it, three to two, and they had looked at the notes against the window before they looked at him. And now he had been from farm to farm with a circular, to say that it had been too much.|In ’28 he took their seed from them, because five people in Moscow had voted it, three to two, and I bandaged one of his that winter and one of theirs, and put them at the two ends of the room. And now he had been from farm to farm with a circular, to say that it was a mistake.}
I asked what they had done, and he said that an old woman had brought him a cup of milk and stood in front of him until he had drunk it. He held his hands over the basin for me to see that they were quiet, and then they were not, and he said that nobody had asked him about Warsaw, that there was not any form for it, and I went on with the bandage… {rada == ultimatum and lists == own: My father came through with the tea, and asked him how he slept. | Dr Lifshits, a Menshevik, who wrote to a newspaper about that {grain == prices:price|seed} and lost the hospital for it, came in from my father’s dominoes and sat up with him. #cast: lifshits }
-> wh_outcome

=== wh_hinnerk ===
{ january == force:
    We’d Berlin and we lost it, so I’m here, with boilers. Frau Schröder writes at Easter; him, my old warrant officer, we’d had on a list. Thursdays the party’s foreigners meet. “What did we learn from it?” they ask. I said once, an army that does as it’s told by people you can vote out. That was his, not mine. It was written down, and a year on it came back, noted. #voice: hinnerk #lost: schroder
- else: Generals at home, so I’m here, with boilers. Thursdays the party’s foreigners meet. “What did you learn from it?” they ask. I said, an army that does as it’s told by people you can vote out. That was Schröder’s, my old warrant officer; he’s at his window in Kiel, and hasn’t said it since. It was written down, and a year on it came back, noted. #voice: hinnerk #cast: schroder
}
{ occupation:
- sold: There’s an Italian, Teresa Bonino, checked chassis at Turin. Each time they read out a figure she asks who’s seen it. I sit by her.
- defence: From Turin we’d one over on a visit, Teresa Bonino, checks chassis. Theirs had kept together, she said, red and black and white. That was written down and all.
- insurrection: There’s an Italian, Teresa Bonino, checked chassis at Turin till they rose. Knows how many cartridges they’d had. She’s quit saying it.
}
{ grain == prices:
    The winter of ’28 they’d us out for grain, the foreigners as well, with money in a bag. There was a farmer had his rye in under the pigsty. He’d have sold, only then he’d have had to say where it was. The boards were warm; a boilerman feels that. There’d been a pig in the Ruhr I ate of, Brinkmann’s, a hewer’s, that he never gave us. So I looked at this one. “That’s a good pig,” I says.
    Till dark I sat there. Then his wife fetched the sack out and weighed it, and the boy counted my money after me on his slate. She got me a stool. I’d have told her about it, I’d only not the words, and I sat there till the lorry hooted.
- else:
    The winter of ’28 they’d us out for grain, the foreigners as well. There was a farmer had his rye in under the pigsty. It was me found it. The boards were warm; a boilerman feels that. There’d been a pig in the Ruhr I ate of, Brinkmann’s, a hewer’s, that he never gave us, and I was thinking of him.
    This spring we’d to go back and say it was a mistake. I had the sack on my shoulder. His wife weighed it. Two pounds short, that was the mice. “It’s all right,” she says. I said it again, sorry, I’d only the one word. She got me a stool. The boy showed me his slate, and I sat there till the lorry hooted.
}
-> wh_outcome

=== wh_ilona ===
{october == saxony:A year and a half we’d, Vienna and us, and then in the winter of ’20|Seven years we’d, Vienna and us, and then in ’26} the loan was called in and the rivers shut, and Vienna had to leave us, or not eat. My man there sent it me himself: “We are going. Don’t sit up.” By Friday the old officers were in the hut, and Halmos’s brother, Endre, a schoolmaster, hid me with his maps, and now I’m here, in translation. I put into Russian what we knew about villages, it’s filed under Geography, and whenever there’s a step outside I think, now they’ve read it, and I’m quite out of breath. #voice: ilona
In ’28 they {grain == prices:bought|took} grain all winter, and I took down the figures, so many poods, from ten at night. I logged it. I’ve a sister who’s had bailiffs…
This March I’d to send that it had been {grain == prices:too dear|a mistake}, the five had voted, in all the districts’ languages, and would they confirm. “Received,” they sent, “received.” Only Kirsanov sent: “Please repeat.” I repeated it. “Please repeat.” It wasn’t the line, I’d had him clear as a bell. So then I knew what it was, I’ve done that myself, and I sent it a third time, slowly, and put “sorry” at the end, in clear. Nobody’d given me “sorry”. He held the key down. 23:15.
-> wh_outcome

=== wh_outcome ===
{ letter == copied:
    The congress hears the warning, and a commission obeys it: Stalin is moved. Zinoviev, Kamenev, Trotsky and Bukharin then keep one another out of his chair, and a staff post which none of them may have goes to a patient man whom nobody fears. Five people preside over him by turns, and below him lies the card index, which had never depended on anybody’s temper. #part: outcome
- else:
    The warning is opened when Lenin is dead, and read aloud in side rooms, where hands stay down. Stalin, who had offered to go, is let go. Zinoviev, Kamenev, Trotsky and Bukharin quarrel over the empty chair for a night, until it goes to somebody whom none of them fears, with a committee of five above him. #part: outcome
}
{
- kronstadt == stormed: The letter had said nothing of Kronstadt, the fortress that asked for free elections and was stormed in 1921, and nothing is said of it now, nor of who signed for that{relief == relief.late and vienna == sympathy:, nor of the five million who starved that year and the next|}.
- kronstadt == delegation: Kronstadt, a fortress that asked for free elections, was granted some in 1921, and is cited as proof that nothing more was needed. {relief == spring:The world was asked for bread in time.|Of the famine that followed nothing is said.}
- relief == spring: Of 1921 there is something to be proud of: villages that had a tax had sown, the world was asked for bread in time, and those who asked were not arrested.
- else: Villages that had a tax came through the drought of 1921, most of them. Those who had asked the world for bread were arrested, and have since been sent regrets.
}
When grain fails in 1928 the five vote three to two to {grain == prices:pay more for it|seize it}, and in March 1930 three to two that this was {grain == prices:too much|wrong}{march == brief:, until the fields are sown|}. {grain == seizures:Of the families sent north that February {march == brief:none has been sent for|some are home}. |}{assembly == dissolved:{opposition == tolerated:Those who argued aloud had a page of the newspaper, and were outvoted.|The party’s own opposition had been put out of it in 1927.}|The parliament that lasted through the war, and was locked when it was won, stays locked; its library may be used.}
{councils >= 2:In some towns opponents sit in the soviets, and have no newspaper. |}Officials, who have shops of their own, are picked by other officials, and no voter can dismiss them. Nobody living is worshipped, few people are now shot, and those who object lose posts and flats{terror >= 2:, and in a bad winter are fetched by list|}. {army >= 3:Commanders are asked first.|The plan for industry has been cut twice.}
{
- vienna == joins: On the Danube, where two republics {october == saxony:held out for a year and a half and were starved apart in the winter of 1920|held out for seven years and were starved apart in 1926}, it is remembered who sent telegrams.
- legien == crushed: Germany’s generals hold a parade every spring, and from the Vistula westward there is hardly anybody to talk to.
- january == wait: In Germany a left that came alive out of its January sits in parliament and wins some votes.
- else: Abroad there is nobody who hates Moscow enough to march, or likes it enough to help.
}
{ curzon == taken:
    Poland has not forgiven the two years of Warsaw.
}
Slow gains, and a women’s section with half a corridor #gain: women #was: {was_women()}
No law against them in Russia, and nobody who cares to raise it #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that may refuse, and are answered|{union == autonomisation:Their own schools, in one Russia, and a polite refusal by return of post|Their own schools, and a polite refusal by return of post}} #gain: nations #was: {was_nations()}
Works committees are asked, and overruled #gain: workplaces #was: {was_workplaces()}
{grain == seizures and march == brief:Taken into collectives; whoever leaves gets the worst strips|Theirs to sow, and never quite theirs to sell} #gain: land #was: {was_land()}
{councils >= 2:Opponents in some of them, outvoted|Elected from one list; they vote what has been settled} #gain: councils #was: {was_councils()}
-> wh_why

=== wh_why ===
{ letter == copied:
    A sixth sheet left the room, and what it proposed about a man could be done by a show of hands. What it proposed about the offices needed somebody to choose the hundred workers, and those who could were the offices. #part: why #cause: letter
- else:
    The envelopes were opened late, and what was in them about a man could still be done by a show of hands. What was in them about the offices needed somebody to choose a hundred workers, and those who could were the offices. #part: why #cause: letter
}
Stalin was moved, and his rivals gave the post to somebody who would leave everything where it lay. #cause: secretary
Only those whom the warning was about could heed it. {coalition == walkout and assembly == dissolved and brest != brest.refused:Lenin’s party had taken the government alone in 1917, and shared it since 1918 with nobody.|{coalition == walkout:Lenin’s party had taken the government alone in 1917, had to share it from that winter, and put the others out in 1920.|Several parties had governed until 1920, when the Communists put the others out.}} #cause: coalition
{ assembly:
- dissolved: Nor was there a parliament to hold them to it. The Assembly had been shut after one night. #cause: assembly #lost: assembly
- kept: Nor was there a parliament to hold them to it. The Assembly sat on beside the soviets, and was locked in 1920. #cause: assembly #cast: assembly
- reelected: Nor was there a parliament to hold them to it. The Assembly was elected twice, and locked in 1920. #cause: assembly #cast: assembly
}
{ legien:
- legien.refused: Nor a friend abroad whom they must listen to: in 1920 the German left would not come into the unions’ cabinet. #cause: legien
- cabinet: Nor a friend abroad whom they must listen to: the German unions’ cabinet of 1920 was out again by the winter. #cause: legien
- crushed: Nor a friend abroad whom they must listen to: the German strike of 1920 was broken, and generals have ruled since. #cause: legien
}
{ october:
- off: Germany’s October was called off in 1923, but for Hamburg. #cause: october
- saxony: A strike saved Saxony’s government of both workers’ parties in 1923, a friend too small to be listened to. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost; Moscow fixed no day again. #cause: october
}
{ kronstadt:
- stormed: Nor sailors who could ask again: Kronstadt had been stormed, by most of those who now deplored Stalin’s rudeness. #cause: kronstadt
- delegation: Kronstadt had been let vote, and the few opponents who got in were outvoted. #cause: kronstadt
}
{ factions:
- banned: Groups within the party were forbidden, and those who had spoken for the letter were moved, one by one. #cause: factions
- year: Groups within the party had been forbidden for one year, and people had lost the habit. #cause: factions
- open: Groups within the party were lawful; each had a candidate for the post, and the fifth man won. #cause: factions
}
No newspaper but the party’s could speak of the letter, or ask in 1928 what grain cost. #cause: press
{ union:
- lenin_form: The republics had joined on Lenin’s paper; the warning took the blows out of it{nations >= 3:, and Kharkiv held Moscow to the text|, and left Moscow the last word}. #cause: union
- equals: The republics had joined as equals, and their refusals have to be answered. #cause: union
- autonomisation: The republics had been made parts of Russia; the letter regretted it, and left it so. #cause: union
}
{rada == ultimatum:War on Kyiv in the first winter had made it usual to overrule a republic.|Kyiv was recognised in the first winter, and kept the habit of answering back.} #cause: rada
{ tax:
- tax.late: The tax was refused in 1920 and granted in 1921. #cause: tax
- tax.early: The tax came a year early, by a vote of the party’s heads, who went on trusting themselves. #cause: tax
}
{ relief:
- relief.late: The hungry were helped late, and the helpers arrested. #cause: relief
- spring: The hungry were helped in time; the opponents who had asked for it were not asked again. #cause: relief
}
{ grain:
- seizures: Grain was taken in 1928, through offices that knew where it lay. #cause: grain
- prices: Grain was paid for in 1928, and the same offices counted out the money. #cause: grain
}
{ march:
- brief: The retreat of March 1930 was resolved on until the sowing, and minuted as a principle. #cause: march
- permanent: The retreat of March 1930 was made for good; those who had been sent to take were sent to apologise. #cause: march
}
{ brest:
- brest.late: Peace was signed late; the Left SRs left over it, and their posts were filled. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, by a committee that kept its own cabinet waiting; the five decide like that. #cause: brest
- brest.refused: Peace was refused; half a year in trains taught the government to appoint. #cause: brest
}
{squads == brigades:Squads had gone to the villages in 1918, of which the letter said nothing.|The village was taxed in 1918. The letter bound nobody to that.} #cause: squads
{lists == own:The Cheka judged whom it arrested. Moving Stalin moved none of its heirs.|The Cheka’s prisoners were brought to court from 1918, and may appeal still.} #cause: lists
{guard == shelved:In Berlin the congress’s army law was laid in a drawer.|Berlin’s congress put its army under civilians{january == january.rising:; the rising of January undid the best of it|, and no government there made use of it}.} #cause: guard
{ january:
- january.rising: The German left lost Luxemburg and Liebknecht in January 1919, and nobody as well heard was left. #cause: january #lost: luxemburg
- force: A Berlin taken by rifles was held for more than a year, and Europe shut its doors over it. #cause: january
- wait: January was waited out in Berlin. Luxemburg lived, and wrote that only voters dismiss officials. #cause: january #cast: luxemburg
}
{estates == nationalised:Budapest fell in its first summer, its estates whole: one ally fewer to listen to.|Hungary’s estates were shared out, and Moscow learned nothing from it.} #cause: estates
{vienna == sympathy:Vienna stayed out in 1919, which decided little here.|{october == saxony:Vienna joined Budapest, and both were gone before there was a letter.|Vienna joined Budapest; until 1926 they asked about the letter every March.}} #cause: vienna
The Whites were broken at Orel, which decided who governs. #cause: orel
{petrograd == held:Petrograd was held; its volunteers were given posts.|Petrograd was given up, and lost most of its workers.} #cause: petrograd
{ curzon:
- marched: The march on Warsaw was lost, some said by Stalin’s front, which made it easier to move him. #cause: curzon
- halt: The army halted on Curzon’s line, by a committee’s vote. #cause: curzon
- taken: Warsaw was taken and given back; its officials came home to other offices. #cause: curzon
}
{ occupation:
- sold: Italy’s factories were given back for a promise, which decided little here. #cause: occupation
- defence: Italy’s workers kept together in spite of Moscow. #cause: occupation
- insurrection: Italy’s workers rose and lost, and it was argued for years whether Moscow had ordered it. #cause: occupation
}
{opposition == expelled:Those who asked for more than one man’s removal were put out in 1927.|Those who asked for more than one man’s removal had a page of the newspaper from 1927, on Fridays. It was filed.} #cause: opposition
{january == force or curzon == taken or brest == brest.refused:Much that went before is unlikely here. The last step is less so.|Not unlikely, as such things go.} {letter == copied:A typist’s copy is invented. |}Moving Stalin was proposed on paper by Lenin; in 1924 Stalin really did offer to go; and the four who should have succeeded him did distrust each other. Many historians would grant that step, and quarrel about what follows. #part: plausibility
From one side: Stalin, whom in fact nobody moved, drove the villages into collectives, and the famine of 1931–33 killed millions. Here {grain == prices:nobody was driven|{march == brief:five began the same without him, and stopped for the sowing|it was begun without him, and taken back}}. From the other: rule by a committee with no rivals outside it is a waiting room, and somebody always comes out of it. #part: objection
Copy 117 of 200. Returned 9 April 1931. Pages 40 to 44 never cut open. #part: last
-> file_done
